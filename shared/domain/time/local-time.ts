import { Temporal } from "temporal-polyfill";
import type { DayRange, InstantText, LocalDay } from "./local-day.ts";

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

/** On which days somebody works: 1 is Monday, 7 Sunday (ISO 8601). At least one. */
export type Workdays = { readonly weekdays: readonly number[]; readonly holidays: readonly DayRange[] };

export const isWorkingDay = (day: LocalDay, { weekdays, holidays }: Workdays): boolean =>
  weekdays.includes(Temporal.PlainDate.from(day).dayOfWeek) && holidayOn(day, holidays) === undefined;

const holidayOn = (day: LocalDay, holidays: readonly DayRange[]): DayRange | undefined =>
  holidays.find(({ from, to }) => from <= day && day <= to);

/** The first working day after `day`. */
export function nextWorkingDay(day: LocalDay, workdays: Workdays): LocalDay {
  return workingDayFrom(addDays(day, 1), workdays);
}

/** The first working day on or after `day`. */
export function workingDayFrom(day: LocalDay, workdays: Workdays): LocalDay {
  let first = day;
  while (workdays.weekdays.length > 0 && !isWorkingDay(first, workdays))
    first = addDays(holidayOn(first, workdays.holidays)?.to ?? first, 1);
  return first;
}

/** The last working day on or before `day`. */
export function lastWorkingDay(day: LocalDay, workdays: Workdays): LocalDay {
  let last = day;
  while (workdays.weekdays.length > 0 && !isWorkingDay(last, workdays))
    last = addDays(holidayOn(last, workdays.holidays)?.from ?? last, -1);
  return last;
}

/** Whether the day is the first of its week's weekdays. */
export const isFirstOfWeek = (day: LocalDay, { weekdays }: Workdays): boolean =>
  Temporal.PlainDate.from(day).dayOfWeek === Math.min(...weekdays);

/** The month of a day: `2026-11`. */
export const monthOf = (day: LocalDay): string => day.slice(0, 7);
