import { expect, test } from "vitest";
import { photoFindings } from "../../../../infra/local/read/source-findings.ts";
import type { TextLine } from "../../../../shared/domain/cards/text-line.ts";
import type { Photo } from "../../../../shared/domain/mail/units-of.ts";
import type { CardReader } from "../../../../shared/ports/card-reader.ts";
import { everyPhotoIsACard } from "../../../fixtures/photo-lab.ts";
import { printed } from "../../../shared/domain/cards/printed.ts";

const front = printed({ text: "Jane Doe", size: 60 }, "Architect", "jane@doehouses.example.com");
const back = printed(
  { text: "Doe Houses LLC", size: 60 },
  "12 Mill Lane",
  "Albany, NY 12207",
  "www.doehouses.example.com",
);
const code = "MECARD:N:Roe,Tom;EMAIL:tom@roe.example.com;;";

/** Reads on each picture what stands there, by its one byte. */
const readsInTurn = (...cards: readonly (readonly TextLine[])[]): CardReader => ({
  read: async ([which = 0]) => ({ lines: cards[which] ?? [], turn: 0 }),
});

const photo = (which: number) => photoOf(`${which}.jpg`, Uint8Array.of(which));

const photoOf = (name: string, bytes: Uint8Array): Photo => ({
  name,
  bytes,
  hash: Buffer.from(bytes).toString("hex"),
});

test("the back of a card adds to its front, whichever comes first", async () => {
  const reader = { photoLab: everyPhotoIsACard, cardReader: readsInTurn(back, front) };
  const [first, second] = await photoFindings(reader, [photo(0), photo(1)]);
  expect(first).toEqual({});
  expect(second?.contacts).toMatchObject([
    { name: "Jane Doe", address: "12 Mill Lane, Albany, NY 12207", source: "card" },
  ]);
});

test("a code alone is enough", async () => {
  const photoLab = {
    ...everyPhotoIsACard,
    develop: async (jpeg: Uint8Array) => ({
      kind: "developed" as const,
      cards: [{ jpeg, box: { left: 0, top: 0, width: 1, height: 1 }, codes: [code] }],
    }),
  };
  const [found] = await photoFindings({ photoLab, cardReader: readsInTurn([]) }, [photo(0)]);
  expect(found?.contacts).toMatchObject([{ name: "Tom Roe", emails: ["tom@roe.example.com"], source: "qr" }]);
});

test("a photo without text is no fault of the file", async () => {
  const [found] = await photoFindings({ photoLab: everyPhotoIsACard, cardReader: readsInTurn([]) }, [
    photo(0),
  ]);
  expect(found).toMatchObject({
    error: null,
    advice: [expect.stringContaining("No text could be made out.")],
  });
});
