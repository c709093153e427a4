import { expect, test } from "vitest";
import type { Quad } from "../../../../../shared/adapters/images/finding/geometry.ts";
import { inReadingOrder } from "../../../../../shared/adapters/images/finding/reading-order.ts";

const cardAt = (x: number, y: number): Quad => [
  [x, y],
  [x + 85, y + 6],
  [x + 82, y + 60],
  [x - 3, y + 54],
];

test("cards are taken from left to right, row by row, though no row is straight", () => {
  const rows = [cardAt(10, 18), cardAt(110, 0), cardAt(210, 25), cardAt(0, 90), cardAt(105, 110)];
  expect(inReadingOrder(rows.toReversed())).toEqual(rows);
});
