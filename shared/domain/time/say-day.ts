import type { LocalDay } from "./local-day.ts";

const format = { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;

/** A day as a person says it: `Friday, 27 November 2026`. */
export function sayDay(day: LocalDay): string {
  return new Intl.DateTimeFormat("en-GB", format).format(new Date(`${day}T12:00:00Z`));
}
