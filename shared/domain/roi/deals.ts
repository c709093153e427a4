import type { Money } from "../money/money.ts";
import { median } from "./median.ts";

/** Deals beside their sum, so that one big one does not hide the rest. Money in the currency of the deals. */
export type Deals = {
  readonly count: number;
  readonly sum: Money;
  /** The middle one, or what lies between the two middle ones, rounded half up; null of none. */
  readonly median: Money | null;
  readonly largest: Money | null;
  readonly withoutLargest: Money;
};

/** Of amounts in one currency, and its code. */
export function dealsOf(amounts: readonly Money[], currency: string): Deals {
  const minors = amounts.map(({ minor }) => minor);
  const sum = minors.reduce((total, each) => total + each, 0);
  const middle = median(minors);
  const largest = minors.length === 0 ? null : minors.reduce((most, each) => Math.max(most, each));
  const money = (minor: number): Money => ({ minor, currency });
  return {
    count: minors.length,
    sum: money(sum),
    median: middle === null ? null : money(Math.round(middle)),
    largest: largest === null ? null : money(largest),
    withoutLargest: money(sum - (largest ?? 0)),
  };
}
