import sharp from "sharp";
import { expect, test } from "vitest";
import { findingScore } from "../../../../infra/local/bench/finding-score.ts";
import { placeCards } from "../../../../infra/local/photographed-cards/place-cards.ts";
import { cardSubject } from "../../../../infra/local/photographed-cards/subjects.ts";
import type { TableName } from "../../../../infra/local/photographed-cards/tables.ts";
import { takePhoto } from "../../../../infra/local/photographed-cards/take-photo.ts";
import { seededRandom } from "../../../../infra/local/printed-cards/random.ts";
import { lookForCards } from "../../../../shared/adapters/images/look-for-cards.ts";
import { sharpPage } from "../../../../shared/adapters/images/sharp-page.ts";

const size = { width: 800, height: 600 };

async function photoOf(table: TableName, count: number, seed: number) {
  const random = seededRandom(seed);
  const faces = Array.from({ length: count }, (_, i) => cardSubject(seed + i, "training").face);
  const shapes = faces.map(({ shape }) => shape);
  const placing = { size, lying: "loose", filling: 0.85, aslant: 0.06 } as const;
  const quads = placeCards(shapes, placing, random);
  const bytes = await takePhoto({ table, size, faces, quads, extras: [] }, 0.3, random);
  return { page: await sharpPage({ bytes, page: 0, limitInputPixels: 1e7 }), quads };
}

test.each([
  ["one card on wood", "wood", 1, 0.9],
  ["one card on cloth", "cloth", 1, 0.9],
  ["three cards on concrete", "concrete", 3, 0.9],
  ["six cards on a plain table, but for the band of one", "plain", 6, 0.75],
] as const)("%s: each is found where it lies", async (_, table, count, least) => {
  const { page, quads } = await photoOf(table, count, 11);
  const score = findingScore(await lookForCards(page), quads, page);
  expect(score.isCountRight).toBe(true);
  for (const likeness of score.likenesses) expect(likeness).toBeGreaterThan(least);
});

test("a page of a newspaper is not taken for cards", async () => {
  const { page } = await photoOf("newspaper", 0, 5);
  expect(await lookForCards(page)).toEqual([]);
});

test("a card that fills the picture, as a scan does, is left whole, its logo and bands with it", async () => {
  const card = `<svg xmlns="http://www.w3.org/2000/svg" width="1050" height="600"><rect width="100%" height="100%" fill="#fff"/>
    <rect y="450" width="1050" height="150" fill="#16324a"/><rect x="60" y="60" width="150" height="110" fill="#a4321f"/>
    <text x="300" y="140" font-size="60">Jane Doe</text><text x="300" y="220" font-size="36">Chief Financial Officer</text></svg>`;
  const bytes = await sharp(Buffer.from(card)).flatten().jpeg().toBuffer();
  expect(await lookForCards(await sharpPage({ bytes, page: 0, limitInputPixels: 1e7 }))).toEqual([]);
});
