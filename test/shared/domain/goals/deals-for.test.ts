import { expect, test } from "vitest";
import { lognormal, normal } from "../../../../infra/local/bench/draws.ts";
import { seededDie } from "../../../../infra/local/seeded-die.ts";
import { dealsFor } from "../../../../shared/domain/goals/deals-for.ts";
import { enough } from "../../../../shared/domain/goals/need.ts";

test.each([
  [10_000, 3],
  [10_000, 6],
  [40_000, 10],
])("the chance that %i comes of %i deals of 3,000 or so is that of simulation", (revenue, deals) => {
  const size = { mean: Math.log(3000), variance: 0.05, spread: 0.8 };
  const die = seededDie("revenue");
  const sums = Array.from({ length: 20_000 }, () => {
    const mean = Math.exp(size.mean + Math.sqrt(size.variance) * normal(die));
    const median = mean / Math.exp(size.spread ** 2 / 2);
    return Array.from({ length: deals }, () => lognormal(die, median, size.spread)).reduce(
      (a, b) => a + b,
      0,
    );
  });
  const simulated = sums.filter((sum) => sum >= revenue).length / sums.length;
  expect(Math.abs((dealsFor(revenue, size)[deals] ?? NaN) - simulated)).toBeLessThan(0.03);
});

test("no revenue takes no deal, and more takes more", () => {
  const size = { mean: Math.log(3000), variance: 0.05, spread: 0.8 };
  expect(enough(dealsFor(0, size), 0.8)).toBe(0);
  expect(enough(dealsFor(30_000, size), 0.8)).toBeGreaterThan(enough(dealsFor(15_000, size), 0.8) ?? NaN);
});
