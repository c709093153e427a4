import type { LocalDay } from "../time/local-day.ts";
import type { RecurrenceRule } from "./recurrence-rule.ts";

/** Days are counted from 1 January 1970, a Thursday, as it takes no time to reckon with numbers. */
const numberOf = (day: LocalDay): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const dayOf = (number: number): LocalDay => new Date(number * 86_400_000).toISOString().slice(0, 10);
const firstOf = (year: number, month: number): number => Date.UTC(year, month, 1) / 86_400_000;
const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7;

type Period = { readonly first: number; readonly end: number };

/** However long ago a series began, and however seldom it comes, no more is looked at. */
const mostDays = 60_000;

export type Within = { readonly from: LocalDay; readonly to: LocalDay };

/** The days on which the rule comes that began on `start`, from `from` to `to`, as a calendar lists them. Source: RFC 5545, 3.3.10. */
export function recurringDays(
  rule: RecurrenceRule,
  start: LocalDay,
  { from, to }: Within,
): readonly LocalDay[] {
  const begun = numberOf(start);
  const last = Math.min(numberOf(to), rule.until === null ? Number.POSITIVE_INFINITY : numberOf(rule.until));
  const days: LocalDay[] = [];
  let looked = 0;
  let count = 0;
  for (let n = firstPeriod(rule, begun, numberOf(from)); ; n += 1) {
    const period = periodOf(rule, begun, n);
    if (!(period.first <= last)) return days;
    for (const day of placed(daysOf(rule, begun, period), rule.positions)) {
      if (day < begun) continue;
      if (day > last || (rule.count !== null && (count += 1) > rule.count)) return days;
      if (day >= numberOf(from)) days.push(dayOf(day));
    }
    if ((looked += period.end - period.first) > mostDays) return days;
  }
}

/** Where they need not be counted, those long before `from` are passed over. */
function firstPeriod({ count, every, interval }: RecurrenceRule, begun: number, from: number): number {
  const longest = { day: 1, week: 7, month: 31, year: 366 }[every] * interval;
  return count === null ? Math.max(0, Math.floor((from - begun) / longest) - 1) : 0;
}

function periodOf({ every, interval, weekStart }: RecurrenceRule, begun: number, n: number): Period {
  const step = n * interval;
  if (every === "day") return { first: begun + step, end: begun + step + 1 };
  if (every === "week") {
    const first = begun - ((weekdayOf(begun) - weekStart + 7) % 7) + 7 * step;
    return { first, end: first + 7 };
  }
  const date = new Date(begun * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return every === "month"
    ? { first: firstOf(year, month + step), end: firstOf(year, month + step + 1) }
    : { first: firstOf(year + step, 0), end: firstOf(year + step + 1, 0) };
}

function daysOf(rule: RecurrenceRule, begun: number, { first, end }: Period): readonly number[] {
  const days: number[] = [];
  for (let day = first; day < end; day += 1) if (comesOn(rule, begun, day)) days.push(day);
  return days;
}

function comesOn(rule: RecurrenceRule, begun: number, day: number): boolean {
  const date = new Date(day * 86_400_000);
  const start = new Date(begun * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const { every, weekdays, monthDays, months } = rule;
  if (months.length > 0 && !months.includes(month + 1)) return false;
  const isOfStart = every === "year" && months.length === 0 && weekdays.length + monthDays.length === 0;
  if (isOfStart && month !== start.getUTCMonth()) return false;
  const length = firstOf(year, month + 1) - firstOf(year, month);
  const inMonth = date.getUTCDate();
  if (monthDays.length > 0 && !monthDays.some((each) => each === inMonth || length + 1 + each === inMonth))
    return false;
  if (weekdays.length > 0) {
    const isOfYear = every === "year" && months.length === 0;
    const whole = isOfYear
      ? { first: firstOf(year, 0), end: firstOf(year + 1, 0) }
      : { first: firstOf(year, month), end: firstOf(year, month + 1) };
    return weekdays.some(
      ({ weekday, nth }) => weekdayOf(day) === weekday && (nth === 0 || isNth(day, nth, whole)),
    );
  }
  if (monthDays.length > 0 || every === "day") return true;
  return every === "week" ? weekdayOf(day) === weekdayOf(begun) : inMonth === start.getUTCDate();
}

const isNth = (day: number, nth: number, { first, end }: Period): boolean =>
  nth > 0 ? Math.floor((day - first) / 7) === nth - 1 : Math.floor((end - 1 - day) / 7) === -nth - 1;

/** `BYSETPOS=-1` is the last of its month. */
const placed = (days: readonly number[], positions: readonly number[]): readonly number[] =>
  positions.length === 0
    ? days
    : days.filter((_, at) => positions.includes(at + 1) || positions.includes(at - days.length));
