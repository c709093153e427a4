import type { RoiSummary } from "../../domain/roi/summary.ts";
import { monthName } from "../words/days.ts";

type Told = Pick<RoiSummary, "month" | "from">;

/** `November 2026`, `July to September 2026`, `2026`. */
export function periodName({ month, from }: Told): string {
  if (from === undefined || from === month) return monthName(month);
  const [year = "", last] = month.split("-");
  if (from === `${year}-01` && last === "12") return year;
  const sameYear = from.startsWith(year);
  return `${sameYear ? withoutYear(from) : monthName(from)} to ${monthName(month)}`;
}

/** The same at the head of a column. */
export function shortPeriod({ month, from }: Told): string {
  if (from === undefined || from === month) return withoutYear(month);
  return `${withoutYear(from).slice(0, 3)}–${withoutYear(month).slice(0, 3)}`;
}

const withoutYear = (month: string): string => monthName(month).split(" ")[0] ?? month;
