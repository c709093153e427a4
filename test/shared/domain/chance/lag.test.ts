import { expect, test } from "vitest";
import { lognormal } from "../../../../infra/local/bench/draws.ts";
import { seededDie } from "../../../../infra/local/seeded-die.ts";
import { daysUntil, elapsed, together } from "../../../../shared/domain/chance/lag.ts";

const lag = { median: 60, spread: 0.8 };

test("half has come by the median, nothing before the beginning", () => {
  expect(elapsed(lag, 60)).toBeCloseTo(0.5, 12);
  expect(elapsed(lag, 0)).toBe(0);
  expect(elapsed(lag, 60 * Math.exp(0.8))).toBeCloseTo(0.841344746068543, 11);
});

test("by the day by which eight of ten have come, eight of ten have come", () => {
  expect(elapsed(lag, daysUntil(lag, 0.8))).toBeCloseTo(0.8, 11);
});

test("two lags one after another are as long as their sum, simulated", () => {
  const lags = [
    { median: 14, spread: 0.8 },
    { median: 45, spread: 0.6 },
  ];
  const die = seededDie("one after another");
  const sums = Array.from({ length: 20_000 }, () =>
    lags.reduce((sum, { median, spread }) => sum + lognormal(die, median, spread), 0),
  );
  const both = together(lags);
  for (const share of [0.1, 0.5, 0.9]) {
    const within = sums.filter((days) => days <= daysUntil(both, share)).length / sums.length;
    expect(Math.abs(within - share)).toBeLessThan(0.02);
  }
});
