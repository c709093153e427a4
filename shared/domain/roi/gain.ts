import { fractionOf } from "../money/fraction-of.ts";
import type { Money } from "../money/money.ts";

/** A margin in hundredths of a percent: `4000` is 40 %. */
export type BasisPoints = number;
const whole: BasisPoints = 10_000;

/** Business × margin; without a margin all of it counts. */
export const gainOf = (business: Money, margin: BasisPoints | null): Money =>
  margin === null ? business : fractionOf(business, margin, whole);

/** What counts is an increase: business less what there was before joining, each month. Below zero: there is less than before. */
export const increaseOf = (business: Money, baseline: Money, months: number): Money => ({
  ...business,
  minor: business.minor - baseline.minor * months,
});

/** The least business whose gain covers the cost (cost / margin, rounded up): the break-even amount. Null: a margin of nothing covers nothing. */
export function breakEven(cost: Money, margin: BasisPoints | null): Money | null {
  if (margin === 0) return null;
  const [minor, by] = [BigInt(cost.minor) * BigInt(whole), BigInt(margin ?? whole)];
  return { ...cost, minor: Number((minor + by - 1n) / by) };
}

/** (gain − cost) / cost (Phillips, Return on Investment, 2003); null where nothing was spent. */
export const returnOn = (gain: Money, cost: Money): number | null =>
  cost.minor === 0 ? null : (gain.minor - cost.minor) / cost.minor;
