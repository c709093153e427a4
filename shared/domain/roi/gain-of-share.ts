import type { Settings } from "../accounts/settings.ts";
import type { Money } from "../money/money.ts";
import type { LocalDay } from "../time/local-day.ts";
import { monthOf } from "../time/local-time.ts";
import { monthsFrom } from "../time/months.ts";
import { gainOf, increaseOf } from "./gain.ts";
import type { Period } from "./period.ts";

type Compared = {
  /** What came in each month before `since`; null: all business counts. */
  readonly baseline: Money | null;
  readonly since: LocalDay;
};

/** What business of the period gains: its increase over what came in before, by months begun, times the margin. */
export function gainIn(
  business: Money,
  { period, settings }: { readonly period: Period; readonly settings: Pick<Settings, "margin"> },
  { baseline, since }: Compared,
): Money {
  const isKnown = baseline !== null && baseline.currency === business.currency;
  const from = period.from > since ? period.from : since;
  const months = monthsFrom(monthOf(from), monthOf(period.to));
  return gainOf(isKnown ? increaseOf(business, baseline, months) : business, settings.margin);
}
