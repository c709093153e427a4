import { expect, test } from "vitest";
import type { Quad } from "../../../../../shared/adapters/images/finding/geometry.ts";
import { likeness, sharedArea } from "../../../../../shared/adapters/images/finding/overlap.ts";

const squareAt = (x: number, y: number): Quad => [
  [x, y],
  [x + 10, y],
  [x + 10, y + 10],
  [x, y + 10],
];

test.each([
  ["the same", squareAt(0, 0), 100],
  ["half of it", squareAt(5, 0), 50],
  ["a quarter of it", squareAt(-5, 5), 25],
  ["nothing", squareAt(20, 0), 0],
])("two quads share %s", (_, other, area) => {
  expect(sharedArea(squareAt(0, 0), other)).toBeCloseTo(area);
});

test("likeness is the shared part of all that both cover", () => {
  expect(likeness(squareAt(0, 0), squareAt(0, 0))).toBeCloseTo(1);
  expect(likeness(squareAt(0, 0), squareAt(5, 0))).toBeCloseTo(1 / 3);
});
