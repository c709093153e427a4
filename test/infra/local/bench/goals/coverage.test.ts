import { expect, test } from "vitest";
import { coverageOf, type Held } from "../../../../../infra/local/bench/goals/coverage.ts";
import { asAssumed } from "../../../../../infra/local/bench/goals/networker.ts";
import { seededDie } from "../../../../../infra/local/seeded-die.ts";

/** The bench asks ten thousand: 80 ± 2 %, and at least 78 %. These few are allowed what chance makes of so few. */
const coverage = coverageOf(seededDie("a few networkers"), 150, asAssumed);
const shareOf = (all: Iterable<Held>): number => {
  const helds = [...all];
  return helds.reduce((sum, { held }) => sum + held, 0) / helds.reduce((sum, each) => sum + each.of, 0);
};

test("eight of ten ratios, lags and rates lie in their ranges of 80 %", () => {
  expect(Math.abs(shareOf(coverage.continuous.values()) - 0.8)).toBeLessThan(0.04);
});

test("at least about eight of ten whole numbers do", () => {
  expect(shareOf(coverage.whole.values())).toBeGreaterThan(0.76);
});

test("as many events as do in eight of ten futures do about as often", () => {
  expect(shareOf([coverage.met])).toBeGreaterThan(0.74);
});
