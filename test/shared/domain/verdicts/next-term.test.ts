import { expect, test } from "vitest";
import { lognormal, poisson } from "../../../../infra/local/bench/draws.ts";
import { seededDie } from "../../../../infra/local/seeded-die.ts";
import { chanceOfNextTerm, chanceOfSum } from "../../../../shared/domain/verdicts/next-term.ts";
import { aRecord, withDeals } from "./a-record.ts";

test.each([
  [0.5, 0.8, 0.5],
  [2, 0.8, 2],
  [2, 0.8, 5],
  [8, 0.5, 8],
  [8, 1, 14],
])(
  "the chance that %d deals to be expected, spread by %d, sum to more than %d times the mean is that of simulation",
  (count, spread, cost) => {
    const die = seededDie("sums");
    const median = Math.exp(-(spread ** 2) / 2);
    const sums = Array.from({ length: 20_000 }, () =>
      Array.from({ length: poisson(die, count) }, () => lognormal(die, median, spread)).reduce(
        (a, b) => a + b,
        0,
      ),
    );
    const simulated = sums.filter((sum) => sum > cost).length / sums.length;
    expect(Math.abs(chanceOfSum({ count, gain: 1, spread }, cost) - simulated)).toBeLessThan(0.04);
  },
);

test("where nothing can come, nothing does; where nothing is to be paid, anything is enough", () => {
  expect(chanceOfSum({ count: 0, gain: 1, spread: 1 }, 5)).toBe(0);
  expect(chanceOfSum({ count: 1, gain: 1, spread: 1 }, 0)).toBeCloseTo(1 - Math.exp(-1), 12);
});

test("a group that has paid well is likelier to pay its next year than one that has not", () => {
  const [well, badly] = [withDeals(10, 3000), aRecord].map((record) => chanceOfNextTerm(record, 365, 36_500));
  expect(well).toBeGreaterThan(0.9);
  expect(badly).toBeLessThan(0.1);
});

test("leads that wait make the next months likelier to pay", () => {
  const quiet = { ...withDeals(60, 3000), leads: [{ metAt: 1, cameAt: 20 }] };
  const leads = Array.from({ length: 15 }, (_, n) => ({ metAt: 20 * n + 3, cameAt: 350 }));
  const [without, waiting] = [quiet, { ...quiet, leads }].map((record) =>
    chanceOfNextTerm(record, 120, 12_000),
  );
  expect(waiting).toBeGreaterThan((without ?? NaN) + 0.05);
});
