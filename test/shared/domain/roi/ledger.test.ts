import { expect, test } from "vitest";
import type { Money } from "../../../../shared/domain/money/money.ts";
import { amortised } from "../../../../shared/domain/roi/amortised.ts";
import { costPer, timeCost } from "../../../../shared/domain/roi/cost-per.ts";
import { dealsOf } from "../../../../shared/domain/roi/deals.ts";
import { breakEven, gainOf, increaseOf, returnOn } from "../../../../shared/domain/roi/gain.ts";
import { readTable } from "../../../fixtures/maths/read-table.ts";

const usd = (minor: number): Money => ({ minor, currency: "USD" });

/** A year in a chamber: dues of $599 a year, $100 for joining over two years, time at $47.50 an hour, a margin of 37.5 %. Minor units. */
const ledger = readTable("ledger.csv").map(({ month = "", ...row }) => {
  const numbers = Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, Number(cell)]));
  const of = (column: string): number => numbers[column] ?? NaN;
  return { month, of };
});
const total = (column: string): number => ledger.reduce((sum, { of }) => sum + of(column), 0);

const dues = { amount: usd(59_900), months: 12, since: "2026-01", again: true };
const joining = { amount: usd(10_000), months: 24, since: "2026-01", again: false };
const margin = 3750;

test.each(ledger)("$month: dues, joining fee, time and gain are those of the ledger", ({ month, of }) => {
  expect(amortised(dues, month, month)).toEqual(usd(of("dues")));
  expect(amortised(joining, month, month)).toEqual(usd(of("joining")));
  expect(timeCost(of("minutes"), usd(4750))).toEqual(usd(of("time")));
  expect(of("dues") + of("joining") + of("meals") + of("time")).toBe(of("cost"));
  expect(gainOf(usd(of("business")), margin)).toEqual(usd(of("gain")));
});

test("the months sum to the amount exactly, and dues begin anew where the joining fee is through", () => {
  expect(amortised(dues, "2026-01", "2026-12")).toEqual(usd(59_900));
  expect(amortised(dues, "2026-01", "2028-06")).toEqual(usd(149_750));
  expect(amortised(joining, "2026-01", "2028-06")).toEqual(usd(10_000));
  expect(amortised(joining, "2027-12", "2027-12")).toEqual(usd(417));
  expect(amortised(joining, "2028-01", "2028-03")).toEqual(usd(0));
  expect(amortised(dues, "2025-06", "2025-12")).toEqual(usd(0));
});

test("the year's return is on the gain, not on the business", () => {
  const gain = gainOf(usd(total("business")), margin);
  expect(gain).toEqual(usd(692_957));
  expect(returnOn(gain, usd(total("cost")))).toBeCloseTo(0.596583, 6);
  expect(returnOn(gainOf(usd(total("business")), null), usd(total("cost")))).toBeCloseTo(3.257552, 6);
  expect(returnOn(gain, usd(0))).toBeNull();
});

test("what covers the cost is the break-even amount, and a cent less does not", () => {
  const least = breakEven(usd(total("cost")), margin);
  expect(least).toEqual(usd(1_157_400));
  expect(gainOf(usd(1_157_400), margin).minor).toBeGreaterThanOrEqual(434_025);
  expect(breakEven(usd(100), 3333)).toEqual(usd(301));
  expect(breakEven(usd(100), null)).toEqual(usd(100));
  expect(breakEven(usd(100), 0)).toBeNull();
});

test("against $800 a month before joining, the increase is what counts", () => {
  expect(increaseOf(usd(total("business")), usd(80_000), 12)).toEqual(usd(887_884));
  expect(increaseOf(usd(50_000), usd(80_000), 1)).toEqual(usd(-30_000));
});

test("each of 57 contacts and of 9 leads cost its part; of none nothing can be said", () => {
  const cost = usd(total("cost"));
  expect(costPer(cost, 57)).toEqual(usd(7614));
  expect(costPer(cost, 9)).toEqual(usd(48_225));
  expect(costPer(cost, 0)).toBeNull();
});

test("one big deal does not hide the rest", () => {
  const won = ledger.map(({ of }) => usd(of("business"))).filter(({ minor }) => minor > 0);
  expect(dealsOf(won, "USD")).toEqual({
    count: 6,
    sum: usd(1_847_884),
    median: usd(74_751),
    largest: usd(1_500_000),
    withoutLargest: usd(347_884),
  });
  expect(dealsOf([], "USD")).toMatchObject({ count: 0, median: null, largest: null, withoutLargest: usd(0) });
});
