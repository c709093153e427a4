import { calendarDay, nearDay } from "./calendar-day.ts";
import type { DateOrder } from "./date-order.ts";
import type { LocalDay } from "./local-day.ts";

/**
 * The days that a date in numbers may be; null: it is none. `1/12` may be January or December where nothing tells; ISO 8601 and
 * dotted days (`1.12.2026`) say which.
 */
export function numericDays(
  words: string,
  { today, ahead, dateOrder }: { today: LocalDay; ahead: boolean; dateOrder: DateOrder },
): readonly (LocalDay | null)[] | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  if (iso) return [calendarDay(iso[1], iso[2], iso[3])];
  const match = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})?)?$/.exec(words);
  if (!match) return null;
  const [, first, mark, second, year] = match;
  const inYear = (month: string | undefined, day: string | undefined) =>
    year === undefined
      ? nearDay({ month, day }, today, ahead)
      : calendarDay((Number(year) % 2000) + 2000, month, day);
  const [monthFirst, dayFirst] = [mark === "." ? null : inYear(first, second), inYear(second, first)];
  if (dateOrder === "day-first") return [dayFirst ?? monthFirst];
  return dateOrder === "month-first" ? [monthFirst ?? dayFirst] : [monthFirst, dayFirst];
}
