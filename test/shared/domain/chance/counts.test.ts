import { expect, test } from "vitest";
import {
  betaBinomial,
  type Counts,
  expected,
  gammaPoisson,
} from "../../../../shared/domain/chance/counts.ts";
import { howMany } from "../../../../shared/domain/chance/how-many.ts";

const massOf = ({ first, masses }: Counts, k: number): number => masses[k - first] ?? 0;

test("of a ratio of which nothing is known, each number of successes is as likely", () => {
  for (const k of [0, 3, 9]) expect(massOf(betaBinomial(9, { a: 1, b: 1 }), k)).toBeCloseTo(0.1, 12);
});

test.each([
  [10, { a: 2, b: 8 }, 0, 0.210526315789474],
  [10, { a: 2, b: 8 }, 3, 0.148606811145511],
  [100, { a: 3.5, b: 1.5 }, 40, 0.00648004291749381],
])("of %i trials of %j, %i succeed with %d", (trials, belief, k, mass) => {
  expect(massOf(betaBinomial(trials, belief), k)).toBeCloseTo(mass, 12);
});

test.each([
  [1, 0, 0.03125],
  [1, 5, 0.123046875],
  [2, 20, 0.013150381643068],
])("at %i events %i people are met with %d, where five were met at one", (events, k, mass) => {
  expect(massOf(gammaPoisson(events, { shape: 5, rate: 1 }), k)).toBeCloseTo(mass, 12);
});

test.each([
  ["a few trials", betaBinomial(7, { a: 0.5, b: 0.5 }), 3.5],
  ["many trials of a sure ratio", betaBinomial(3000, { a: 900, b: 2100 }), 900],
  ["no trial", betaBinomial(0, { a: 2, b: 3 }), 0],
  ["many events", gammaPoisson(300, { shape: 40, rate: 10 }), 1200],
])("the chances of %s sum to one, and their mean is what it should be", (_, counts, mean) => {
  expect(expected(counts, () => 1)).toBeCloseTo(1, 9);
  expect(expected(counts, (k) => k)).toBeCloseTo(mean, 5);
});

test("of a coin and a die that shows six, none, one or both happen", () => {
  expect(howMany([1 / 2, 1 / 6]).map((mass) => Math.round(mass * 12))).toEqual([5, 6, 1]);
  expect(howMany([])).toEqual([1]);
});
