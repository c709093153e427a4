import { casual } from "chrono-node/en";
import { Temporal } from "temporal-polyfill";
import type { DateOrder } from "./date-order.ts";
import type { LocalDay } from "./local-day.ts";
import { addDays, daysBetween } from "./local-time.ts";

export type ReadDay =
  | { readonly kind: "day"; readonly day: LocalDay }
  /** It may be either. */
  | { readonly kind: "ambiguous"; readonly days: readonly LocalDay[] }
  | { readonly kind: "unclear" };

/** `ahead`: a day without a year is the coming one, else the nearest. `dateOrder`: how the person writes dates, where that is known. */
type Reading = { readonly today: LocalDay; readonly ahead: boolean; readonly dateOrder?: DateOrder };

const unclear: ReadDay = { kind: "unclear" };

/** Longer words are prose. It also bounds what is handed to chrono, whose time is not promised to be linear. */
const maxLength = 40;

/**
 * Reads the one day that all of the words name, seen from `today`: `fri`, `in 2 weeks`, `15 dec`, `2026-12-01`. A weekday is the
 * next one after today, `next fri` that of the next week.
 */
export function readDay(words: string, { today, ahead, dateOrder = null }: Reading): ReadDay {
  const plain = words.trim().toLowerCase().replace(/[.!]$/, "");
  if (plain === "" || plain.length > maxLength) return unclear;
  return (
    numericDay(plain, { today, ahead, dateOrder }) ??
    dayOfMonth(plain, today) ??
    monthsOn(plain, today) ??
    spokenDay(plain, today, ahead)
  );
}

/** `1/12` may be January or December, so it is asked where nothing tells; ISO 8601 and dotted days (`1.12.2026`) say which. Null: no such form. */
function numericDay(words: string, { today, ahead, dateOrder = null }: Reading): ReadDay | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  if (iso) return found([dayFrom(iso[1], iso[2], iso[3])]);
  const match = /^(\d{1,2})([./])(\d{1,2})(?:\2(\d{4})?)?$/.exec(words);
  if (!match) return null;
  const [, first = "", mark, second = "", year] = match;
  const inYear = (month: string, day: string) =>
    year === undefined ? nearDay({ month, day }, today, ahead) : dayFrom(year, month, day);
  const [monthFirst, dayFirst] = [mark === "/" ? inYear(first, second) : null, inYear(second, first)];
  if (dateOrder === "day-first") return found([dayFirst ?? monthFirst]);
  return found(dateOrder === "month-first" ? [monthFirst ?? dayFirst] : [monthFirst, dayFirst]);
}

/** Of a day without a year: the next one after today, or the one nearest to today. */
function nearDay(date: { month: string; day: string }, today: LocalDay, ahead: boolean): LocalDay | null {
  const year = Number(today.slice(0, 4));
  const days = [year, year + 1, year - 1].map((each) => dayFrom(String(each), date.month, date.day));
  if (ahead) return days.find((day) => day !== null && day > today) ?? null;
  const distance = (day: LocalDay) => Math.abs(daysBetween(today, day));
  const [nearest] = days.filter((day) => day !== null).sort((a, b) => distance(a) - distance(b));
  return nearest ?? null;
}

function dayFrom(year = "", month = "", day = ""): LocalDay | null {
  try {
    const fields = { year: Number(year), month: Number(month), day: Number(day) };
    return Temporal.PlainDate.from(fields, { overflow: "reject" }).toString();
  } catch {
    return null;
  }
}

function found(days: readonly (LocalDay | null)[]): ReadDay {
  const [day, other] = [...new Set(days.filter((each) => each !== null))];
  if (day === undefined) return unclear;
  return other === undefined ? { kind: "day", day } : { kind: "ambiguous", days: [day, other] };
}

/** `15th`, `the 15th`: the next one. */
function dayOfMonth(words: string, today: LocalDay): ReadDay | null {
  const match = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)$/.exec(words);
  if (!match) return null;
  const month = Temporal.PlainYearMonth.from(today.slice(0, 7));
  const days = [0, 1, 2].map((months) => month.add({ months }));
  const next = days
    .map(({ year, month: number }) => dayFrom(String(year), String(number), match[1]))
    .find((day) => day !== null && day > today);
  return found([next ?? null]);
}

/** `in 2 months`, `next month`. Of 31 January one month on is the last of February: chrono would say 3 March. */
function monthsOn(words: string, today: LocalDay): ReadDay | null {
  const match = /^(?:in )?(next|an?|one|[1-9]\d?) months?$/.exec(words);
  if (!match) return null;
  const months = Number(match[1]) || 1;
  return found([Temporal.PlainDate.from(today).add({ months }).toString()]);
}

/** What chrono reads, where it reads all of the words as one day. It is told noon UTC of `today`, so that no clock or zone is asked. */
function spokenDay(words: string, today: LocalDay, ahead: boolean): ReadDay {
  const reference = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 };
  const results = casual.parse(words, reference, { forwardDate: ahead });
  const [result] = results;
  if (!result || results.length > 1 || result.text !== words || result.end) return unclear;
  if (ahead && /\b(?:last|past|ago)\b/.test(words)) return unclear;
  const { start } = result;
  const day = dayFrom(String(start.get("year")), String(start.get("month")), String(start.get("day")));
  if (day === null) return unclear;
  const isWeekday = start.isCertain("weekday") && !start.isCertain("day");
  return found([ahead && isWeekday && day <= today ? addDays(day, 7) : day]);
}
