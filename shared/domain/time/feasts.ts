import { Temporal } from "temporal-polyfill";
import type { LocalDay } from "./local-day.ts";
import { addDays } from "./local-time.ts";

/** Easter Sunday by the Gregorian computus (J.-M. Oudin, 1940, as in the Explanatory Supplement to the Astronomical Almanac, §12.92). */
function easterOf(year: number): LocalDay {
  const div = (a: number, b: number): number => Math.floor(a / b);
  const century = div(year, 100);
  const golden = year % 19;
  const k = div(century - 17, 25);
  const first = (century - div(century, 4) - div(century - k, 3) + 19 * golden + 15) % 30;
  const moon = first - div(first, 28) * (1 - div(29, first + 1) * div(21 - golden, 11));
  const weekday = (year + div(year, 4) + moon + 2 - century + div(century, 4)) % 7;
  const sunday = moon - weekday;
  const month = 3 + div(sunday + 40, 44);
  return Temporal.PlainDate.from({ year, month, day: sunday + 28 - 31 * div(month, 4) }).toString();
}

/** The first day that is `after easter`, and so on, in a year. */
const firstAfter: Readonly<Record<string, (year: number) => LocalDay>> = {
  easter: (year) => addDays(easterOf(year), 2),
  pentecost: (year) => addDays(easterOf(year), 51),
  christmas: (year) => `${year}-12-27`,
  newyear: (year) => `${year}-01-02`,
  holidays: (year) => `${year}-01-02`,
  thanksgiving: (year) => addDays(thanksgivingOf(year), 4),
  blackfriday: (year) => addDays(thanksgivingOf(year), 4),
  summer: (year) => `${year}-09-01`,
};

/** In the United States the fourth Thursday of November; that week ends with it. */
function thanksgivingOf(year: number): LocalDay {
  const { dayOfWeek } = Temporal.PlainDate.from({ year, month: 11, day: 1 });
  return addDays(`${year}-11-01`, ((11 - dayOfWeek) % 7) + 21);
}

/** The first day after the next such feast, where that day is still ahead. Null: no feast is called so. */
export function afterFeast(feast: string, today: LocalDay): LocalDay | null {
  const dayIn = firstAfter[feast];
  if (!dayIn) return null;
  const year = Number(today.slice(0, 4));
  return [year, year + 1].map(dayIn).find((day) => day > today) ?? null;
}

/** The feast's own day. */
export function feastDay(feast: string, today: LocalDay): LocalDay | null {
  const dayIn: Readonly<Record<string, (year: number) => LocalDay>> = {
    easter: easterOf,
    christmas: (year) => `${year}-12-25`,
    newyear: (year) => `${year}-01-01`,
    thanksgiving: thanksgivingOf,
    blackfriday: (year) => addDays(thanksgivingOf(year), 1),
    spring: (year) => `${year}-03-20`,
    summer: (year) => `${year}-06-21`,
    fall: (year) => `${year}-09-22`,
    winter: (year) => `${year}-12-21`,
  };
  const year = Number(today.slice(0, 4));
  return [year, year + 1].map((each) => dayIn[feast]?.(each) ?? "").find((day) => day > today) ?? null;
}
