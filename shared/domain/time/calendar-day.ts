import { Temporal } from "temporal-polyfill";
import type { LocalDay } from "./local-day.ts";
import { daysBetween } from "./local-time.ts";

type Field = number | string | undefined;

/** A day of the calendar; null where there is none such. */
export function calendarDay(year: Field, month: Field, day: Field): LocalDay | null {
  try {
    const fields = { year: Number(year), month: Number(month), day: Number(day) };
    return Temporal.PlainDate.from(fields, { overflow: "reject" }).toString();
  } catch {
    return null;
  }
}

/** Of a day without a year: the next one after today, or the one nearest to today. */
export function nearDay(
  { month, day }: { month: Field; day: Field },
  today: LocalDay,
  ahead: boolean,
): LocalDay | null {
  const year = Number(today.slice(0, 4));
  const days = [year, year + 1, year - 1].map((each) => calendarDay(each, month, day));
  if (ahead) return days.find((each) => each !== null && each > today) ?? null;
  const distance = (each: LocalDay) => Math.abs(daysBetween(today, each));
  const [nearest] = days.filter((each) => each !== null).sort((a, b) => distance(a) - distance(b));
  return nearest ?? null;
}

/** The next day of that number in any month. */
export function nextOfMonth(day: Field, today: LocalDay): LocalDay | null {
  const month = Temporal.PlainYearMonth.from(today.slice(0, 7));
  const days = [0, 1, 2].map((months) => {
    const { year, month: number } = month.add({ months });
    return calendarDay(year, number, day);
  });
  return days.find((each) => each !== null && each > today) ?? null;
}
