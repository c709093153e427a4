import { expect, test } from "vitest";
import { tidyLines } from "../../../../shared/domain/cards/tidy-lines.ts";
import { printed } from "./printed.ts";

const texts = (lines: Parameters<typeof tidyLines>[0]) => tidyLines(lines).map(({ text }) => text);

test.each([
  ["| Jane Doe", "Jane Doe"],
  ["_ (212) 555-0143 ~", "(212) 555-0143"],
  ["Jane’s  Café —", "Jane's Café"],
  ["Rua Augusta, 5 - 3° andar", "Rua Augusta, 5 - 3º andar"],
  ["T(212) 555-0143", "T (212) 555-0143"],
])("%s is tidied to %s", (read, tidy) => {
  expect(texts(printed(read))).toEqual([tidy]);
});

test("specks and what the reader hardly saw are left out, an address is not", () => {
  const faint = printed("Jane", "|", "~ 3", "jane@example.com").map((line) => ({ ...line, confidence: 0.1 }));
  expect(texts(faint)).toEqual(["jane@example.com"]);
});

test("a label is joined to the value beside it", () => {
  expect(texts(printed({ text: "Tel:", top: 0.5 }, { text: "212 555 0143", top: 0.5, left: 0.4 }))).toEqual([
    "Tel 212 555 0143",
  ]);
});

test("a label above a block is not joined, nor a whole line to its neighbour", () => {
  const beside = printed(
    { text: "Direct: 212 555 0143", top: 0.5 },
    { text: "48 Elm Street", top: 0.5, left: 0.6 },
  );
  expect(texts(beside)).toHaveLength(2);
  expect(texts(printed("Office", "48 Elm Street"))).toHaveLength(2);
});
