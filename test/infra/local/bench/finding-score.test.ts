import { expect, test } from "vitest";
import { findingScore } from "../../../../infra/local/bench/finding-score.ts";
import type { Quad } from "../../../../shared/adapters/images/finding/geometry.ts";

const card = (left: number, top: number): Quad => [
  [left, top],
  [left + 40, top],
  [left + 40, top + 20],
  [left, top + 20],
];
const size = { width: 100, height: 100 };

test("a card that was cut out where it lies is wholly found", () => {
  const { likenesses, isCountRight } = findingScore([card(10, 10), card(10, 60)], [card(10, 60)], size);
  expect(likenesses[0]).toBeCloseTo(1);
  expect(isCountRight).toBe(false);
});

test("where nothing was found, the whole photo counts as the cut", () => {
  const { likenesses, isCountRight } = findingScore([], [card(10, 10)], size);
  expect(likenesses[0]).toBeCloseTo(0.08);
  expect(isCountRight).toBe(true);
});

test("of a card that is partly out of the frame, what is in it counts", () => {
  const [left] = findingScore(
    [
      [
        [80, 10],
        [100, 10],
        [100, 30],
        [80, 30],
      ],
    ],
    [card(80, 10)],
    size,
  ).likenesses;
  expect(left).toBeCloseTo(1);
});
