import { Temporal } from "temporal-polyfill";
import type { InstantText, LocalDay } from "./local-day.ts";

const asText = (instant: Temporal.Instant): InstantText => instant.toString({ smallestUnit: "millisecond" });

/** The calendar day in `zone` at the instant. */
export function localDay(at: InstantText, zone: string): LocalDay {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** What clocks in `zone` show at the instant: `14:05`. */
export function localClock(at: InstantText, zone: string): string {
  return Temporal.Instant.from(at)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: "minute" });
}

/**
 * The instant at which clocks in `zone` show `time` (`08:00`; `24:00` is the next midnight). A time that a change of clocks
 * skips is moved on by what was skipped; of a time that comes twice the first is meant.
 */
export function instantOf(day: LocalDay, time: string, zone: string): InstantText {
  const plain =
    time === "24:00"
      ? Temporal.PlainDate.from(day).add({ days: 1 }).toPlainDateTime()
      : Temporal.PlainDateTime.from(`${day}T${time}`);
  return asText(plain.toZonedDateTime(zone).toInstant());
}

/** The first instant of the day: not always midnight, since some zones change their clocks then. */
export function startOfDay(day: LocalDay, zone: string): InstantText {
  return asText(Temporal.PlainDate.from(day).toZonedDateTime(zone).startOfDay().toInstant());
}

export function addSeconds(at: InstantText, seconds: number): InstantText {
  return asText(Temporal.Instant.from(at).add({ seconds }));
}

/** Whole seconds from `from` to `to`; negative where `to` is earlier. */
export function secondsBetween(from: InstantText, to: InstantText): number {
  return Temporal.Instant.from(from).until(to, { largestUnit: "seconds" }).seconds;
}

export function addDays(day: LocalDay, days: number): LocalDay {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: LocalDay, to: LocalDay): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: "days" }).days;
}

/** Whether the day is one of the weekdays, where 1 is Monday and 7 Sunday (ISO 8601). */
export const isWorkingDay = (day: LocalDay, weekdays: readonly number[]): boolean =>
  weekdays.includes(Temporal.PlainDate.from(day).dayOfWeek);

/** The first working day after `day`. */
export function nextWorkingDay(day: LocalDay, weekdays: readonly number[]): LocalDay {
  const next = addDays(day, 1);
  return isWorkingDay(next, weekdays) || weekdays.length === 0 ? next : nextWorkingDay(next, weekdays);
}

/** The month of a day: `2026-11`. */
export const monthOf = (day: LocalDay): string => day.slice(0, 7);
