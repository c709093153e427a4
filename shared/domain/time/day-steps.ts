import { Temporal } from "temporal-polyfill";
import { calendarDay, nearDay } from "./calendar-day.ts";
import type { LocalDay } from "./local-day.ts";
import { addDays, monthOf } from "./local-time.ts";
import { addMonths, firstDayOf, lastDayOf, type Month } from "./months.ts";

/** ISO 8601: a week begins on Monday. */
export const weekdays = "mon tue wed thu fri sat sun".split(" ");
export const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

type MonthSaid = { readonly month: string; readonly year: string | undefined };

const weekdayOf = (day: LocalDay): number => Temporal.PlainDate.from(day).dayOfWeek;

/** The first such weekday after today. */
export function coming(weekday: string, today: LocalDay): LocalDay {
  const apart = (weekdays.indexOf(weekday) + 8 - weekdayOf(today)) % 7;
  return addDays(today, apart === 0 ? 7 : apart);
}

/** That weekday of the week that comes `weeks` after this one. */
export const inWeek = (weeks: number, weekday: string, today: LocalDay): LocalDay =>
  addDays(today, 7 * weeks + weekdays.indexOf(weekday) + 1 - weekdayOf(today));

/** Of 31 January one month on is the last of February. */
export const later = (today: LocalDay, count: number, unit: string): LocalDay =>
  Temporal.PlainDate.from(today)
    .add({ [`${unit}s`]: count })
    .toString();

/** The day that a part of a month begins with, or ends with for `end`. */
export function inPart(part: string, month: Month): LocalDay {
  const days: Readonly<Record<string, string>> = { early: "01", mid: "15", late: "25" };
  const day = days[part];
  return day === undefined ? lastDayOf(month) : `${month}-${day}`;
}

/** `mid december`: the next one, where no year is said. */
export function inMonth(part: string, { month, year }: MonthSaid, today: LocalDay): LocalDay | null {
  const number = String(monthNames.indexOf(month) + 1).padStart(2, "0");
  if (year !== undefined) return inPart(part, `${year}-${number}`);
  const now = Number(today.slice(0, 4));
  return [now, now + 1].map((each) => inPart(part, `${each}-${number}`)).find((day) => day > today) ?? null;
}

/** `end of the month`: of this one while that is ahead. */
export function inPartAhead(part: string, today: LocalDay): LocalDay | null {
  const month = monthOf(today);
  return [month, addMonths(month, 1)].map((each) => inPart(part, each)).find((day) => day > today) ?? null;
}

export const nextQuarter = (today: LocalDay): LocalDay =>
  firstDayOf(addMonths(monthOf(today), 3 - ((Number(today.slice(5, 7)) - 1) % 3)));

/** `15 dec`, `dec 15 2027`: the next one, where no year is said. */
export function onDate(day: string, { month, year }: MonthSaid, today: LocalDay): LocalDay | null {
  const number = monthNames.indexOf(month) + 1;
  return year === undefined ? nearDay({ month: number, day }, today, true) : calendarDay(year, number, day);
}

/** The day where it is that weekday, or none was said. */
export const onWeekday = (weekday: string, day: LocalDay | null): LocalDay | null =>
  day === null || weekday === "" || weekdays[weekdayOf(day) - 1] === weekday ? day : null;
