import { Temporal } from "temporal-polyfill";
import type { LocalDay } from "./local-day.ts";

/** A calendar month: `2026-11`. Months compare as strings. */
export type Month = string;

export const firstDayOf = (month: Month): LocalDay => `${month}-01`;

export function lastDayOf(month: Month): LocalDay {
  const { daysInMonth } = Temporal.PlainYearMonth.from(month);
  return `${month}-${daysInMonth}`;
}

export function addMonths(month: Month, months: number): Month {
  return Temporal.PlainYearMonth.from(month).add({ months }).toString();
}

/** Months begun from `first` to `last`, both counted; 0 where `last` is before `first`. */
export function monthsFrom(first: Month, last: Month): number {
  const apart = Temporal.PlainYearMonth.from(first).until(last, { largestUnit: "months" }).months;
  return Math.max(0, apart + 1);
}
