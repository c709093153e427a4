import { Temporal } from "temporal-polyfill";
import type { DayRange, LocalDay } from "../time/local-day.ts";
import { addDays } from "../time/local-time.ts";
import type { Goal, GoalPeriod } from "./goal.ts";

/** The days that a goal is about on `today`; of one that has ended its last ones. */
export function goalDays({ period, since }: Pick<Goal, "period" | "since">, today: LocalDay): DayRange {
  switch (period) {
    case "week": {
      const { dayOfWeek } = Temporal.PlainDate.from(today);
      return { from: addDays(today, 1 - dayOfWeek), to: addDays(today, 7 - dayOfWeek) };
    }
    case "month":
      return monthsFrom(today.slice(0, 7), 1);
    case "quarter":
      return monthsFrom(firstOfQuarter(today), 3);
    case "year":
      return yearFrom(since, Math.max(0, yearsBetween(since, today)));
    case "this-year":
      return monthsFrom(`${since.slice(0, 4)}-01`, 12);
    case "twelve-months":
      return yearFrom(since, 0);
  }
}

/** The last day of the week, or of the goal's days where these end before. */
export const lastOfWeek = (today: LocalDay, { to }: DayRange): LocalDay => {
  const sunday = goalDays({ period: "week", since: today }, today).to;
  return sunday < to ? sunday : to;
};

/** How many such periods there are in a year; one that ends is there once. */
export const timesAYear: Readonly<Record<GoalPeriod, number>> = {
  week: 365.25 / 7,
  month: 12,
  quarter: 4,
  year: 1,
  "this-year": 1,
  "twelve-months": 1,
};

const yearsBetween = (from: LocalDay, to: LocalDay): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: "years" }).years;

function yearFrom(since: LocalDay, years: number): DayRange {
  const first = Temporal.PlainDate.from(since);
  const to = first.add({ years: years + 1 }).subtract({ days: 1 });
  return { from: first.add({ years }).toString(), to: to.toString() };
}

function firstOfQuarter(day: LocalDay): string {
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, "0")}`;
}

function monthsFrom(month: string, months: number): DayRange {
  const first = Temporal.PlainDate.from(`${month}-01`);
  return { from: first.toString(), to: first.add({ months }).subtract({ days: 1 }).toString() };
}
