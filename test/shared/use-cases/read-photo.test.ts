import { expect, test } from "vitest";
import type { PhotoReading } from "../../../shared/domain/captures/capture.ts";
import type { Photo } from "../../../shared/domain/mail/units-of.ts";
import type { PhotoLab } from "../../../shared/ports/photo-lab.ts";
import { type ReadPhotoDeps, readPhotos } from "../../../shared/use-cases/read-photo.ts";
import { everyPhotoIsACard, readsAs } from "../../fixtures/photo-lab.ts";
import { printed } from "../domain/cards/printed.ts";

const lines = printed({ text: "Jane Doe", size: 60 }, "Architect", "jane@doehouses.example.com");

/** Each byte of a photo is a card on it. */
const manyCards: PhotoLab = {
  ...everyPhotoIsACard,
  develop: async (bytes) => ({
    kind: "developed",
    cards: [...bytes].map((which) => ({
      jpeg: Uint8Array.of(which),
      box: { left: 0, top: 0, width: 1, height: 1 },
      codes: [],
      flaw: null,
    })),
  }),
};

function deps(
  over: Partial<ReadPhotoDeps> = {},
): ReadPhotoDeps & { readonly kept: Map<string, PhotoReading> } {
  const kept = new Map<string, PhotoReading>();
  return {
    clock: () => "2026-11-22T15:00:00.000Z",
    readings: {
      find: async (_, hash) => kept.get(hash) ?? null,
      keep: async (_, hash, reading) => void kept.set(hash, reading),
    },
    photoLab: manyCards,
    photoBudget: { take: async () => true },
    cardReader: readsAs(lines),
    pictures: { keep: async (_, [which]) => `pictures/${which}` },
    accountId: "ann",
    kept,
    ...over,
  };
}

const evening = (cards: number) =>
  photoOf(
    "evening.jpg",
    Uint8Array.from({ length: cards }, (_, n) => n),
  );

const photoOf = (name: string, bytes: Uint8Array): Photo => ({
  name,
  bytes,
  hash: Buffer.from(bytes).toString("hex"),
});

test("every card of a photo is read, in the photo's order", async () => {
  const [reading] = await readPhotos(deps(), [evening(12)]);
  expect(reading).toMatchObject({ kind: "read", leftOut: 0 });
  expect(reading).toMatchObject({
    cards: Array.from({ length: 12 }, (_, n) => ({ picture: `pictures/${n}` })),
  });
});

test("of a file with more cards than can be read at once, it is told how many are left out", async () => {
  const [reading] = await readPhotos(deps(), [evening(30)]);
  expect(reading).toMatchObject({ kind: "read", leftOut: 6 });
});

test("the same photo twice in a mail is read once, and told twice", async () => {
  let read = 0;
  const cardReader = { read: async () => ((read += 1), { lines, turn: 0 as const }) };
  const readings = await readPhotos(deps({ cardReader }), [evening(1), evening(1)]);
  expect(readings).toHaveLength(2);
  expect(read).toBe(1);
});

test("a photo that is not read to its end for want of budget is kept for later, the others are not paid for again", async () => {
  let left = 3;
  const photoBudget = { take: async () => (left -= 1) >= 0 };
  const all = deps({ photoBudget });
  const [one, two] = [photoOf("one.jpg", Uint8Array.of(1)), photoOf("two.jpg", Uint8Array.of(1, 2, 3))];
  expect(await readPhotos(all, [one, two])).toBe("over-budget");
  expect([...all.kept.keys()]).toEqual([one.hash]);
});
