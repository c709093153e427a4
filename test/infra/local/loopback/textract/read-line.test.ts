import { expect, test } from "vitest";
import type { ReadLetter } from "../../../../../infra/local/loopback/textract/agreed-letters.ts";
import type { FoundLine } from "../../../../../infra/local/loopback/textract/find-lines.ts";
import { type Readers, readLine } from "../../../../../infra/local/loopback/textract/read-line.ts";
import { scoresOf } from "./invented-scores.ts";

const picture = { data: new Uint8Array(300 * 60 * 3), width: 300, height: 60 };
const box = { x: 150, y: 30, width: 200, height: 20, angle: 0 };

function read(text: string, certainty: number): readonly ReadLetter[] {
  return Array.from(text, (letter, at) => ({ letter, certainty, startsWord: at === 0 }));
}

/** Tesseract reads one text after another; the network sees `seen` at every second look. */
function readers(texts: readonly string[], seen: string): Readers & { readonly looks: () => number } {
  const left = [...texts];
  const letters = async () => read(left.shift() ?? "", 0.99);
  const stop = async () => undefined;
  const close = async () => undefined;
  return {
    eye: {
      use: (work) => work({ linesIn: async () => [], lettersOn: async () => scoresOf(seen), stop }),
      close,
    },
    tesseract: { use: (work) => work({ lettersOn: letters, stop }), close },
    looks: () => texts.length - left.length,
  };
}

const line = (seen: string, certainty = 0.95): FoundLine => ({
  box,
  strip: picture,
  scores: scoresOf(seen, Object.fromEntries(Array.from(seen, (letter, at) => [at, { [letter]: certainty }]))),
});
const text = async (reader: Readers, found: FoundLine) =>
  (await readLine(reader, picture, found)).words.map((word) => word.text).join(" ");

test("a line that both read alike is not looked at again", async () => {
  const reader = readers(["Zurich", "Zurich", "Zurich"], "Berlin");
  expect(await text(reader, line("Zurich"))).toBe("Zurich");
  expect(reader.looks()).toBe(1);
});

test("a line that they read unlike is what they agree on at another look", async () => {
  const reader = readers(["Zrch", "Zurich", "Zurich"], "Zurich");
  expect(await text(reader, line("Zuich", 0.6))).toBe("Zurich");
});

test("a look that shows less than the first does not count, however sure it is", async () => {
  expect(await text(readers(["Zrch", "Zu", "Zu"], "Zu"), line("Zuich", 0.6))).toBe("Zuich");
});
