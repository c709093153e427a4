import { fractionOf } from "../money/fraction-of.ts";
import type { Money } from "../money/money.ts";
import { addMonths, type Month, monthsFrom } from "../time/months.ts";

/** What is paid for a number of months from `since` on: dues each time anew (`again`), a joining fee once. */
export type Paid = {
  readonly amount: Money;
  readonly months: number;
  readonly since: Month;
  readonly again: boolean;
};

/**
 * The part of it that falls on the months from `from` to `to`, both counted, the same each month (straight-line amortization: IAS 38.97). Months are
 * charged as the differences of the rounded running sum, so that all of them sum to the amount exactly.
 */
export function amortised({ amount, months, since, again }: Paid, from: Month, to: Month): Money {
  const until = (month: Month): number => {
    const begun = monthsFrom(since, month);
    return fractionOf(amount, again ? begun : Math.min(begun, months), months).minor;
  };
  return { ...amount, minor: until(to) - until(addMonths(from, -1)) };
}
