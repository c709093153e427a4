import type { LocalDay } from "./local-day.ts";
import { firstDayOf, type Month } from "./months.ts";

const dayFormat = {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
} as const;
const monthFormat = { month: "long", year: "numeric", timeZone: "UTC" } as const;

/** A day as a person says it: `Friday, 27 November 2026`. */
export function sayDay(day: LocalDay): string {
  return new Intl.DateTimeFormat("en-GB", dayFormat).format(new Date(`${day}T12:00:00Z`));
}

/** A month likewise: `November 2026`. */
export const sayMonth = (month: Month): string =>
  new Intl.DateTimeFormat("en-GB", monthFormat).format(new Date(`${firstDayOf(month)}T12:00:00Z`));
