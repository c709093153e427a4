import { Temporal } from "temporal-polyfill";
import type { LocalDay } from "../time/local-day.ts";
import { addDays, monthOf } from "../time/local-time.ts";
import { addMonths, firstDayOf, lastDayOf } from "../time/months.ts";
import { readDay } from "../time/read-day.ts";

/** Days between which somebody was met, both included, and the words that say whom. */
export type MetWhen = { readonly from: LocalDay; readonly to: LocalDay; readonly rest: string };

const months = "january february march april may june july august september october november december".split(
  " ",
);

/** `who did I meet last week?`, `find plumber in May`. Null: no time is said. */
export function metWhen(said: string, today: LocalDay): MetWhen | null {
  const found =
    /\b(today|yesterday|(?:this|last) (?:week|month|year)|(?:in|during) (?:[a-z]{3,9}(?: \d{4})?|\d{4})|on [^?]{3,20})\s*(?:\?\s*)?$/i.exec(
      said,
    );
  const days = found?.[1] === undefined ? null : daysOf(found[1].toLowerCase(), today);
  return days && { ...days, rest: said.slice(0, found?.index).trim() };
}

type Days = Pick<MetWhen, "from" | "to">;

function daysOf(when: string, today: LocalDay): Days | null {
  if (when === "today") return { from: today, to: today };
  if (when === "yesterday") return { from: addDays(today, -1), to: addDays(today, -1) };
  const [lead = "", what = "", year] = when.split(" ");
  if (lead === "on") return dayOf(when.slice(3), today);
  if (lead === "in" || lead === "during") return monthOrYear(what, year, today);
  const ago = lead === "last" ? 1 : 0;
  if (what === "week") return weekOf(addDays(today, -7 * ago));
  if (what === "month") return wholeMonth(addMonths(monthOf(today), -ago));
  return wholeYear(String(Number(today.slice(0, 4)) - ago));
}

function dayOf(words: string, today: LocalDay): Days | null {
  const read = readDay(words, { today, ahead: false });
  if (read.kind !== "day") return null;
  const past = read.day > today ? addDays(read.day, -7) : read.day;
  return { from: past, to: past };
}

function monthOrYear(what: string, year: string | undefined, today: LocalDay): Days | null {
  if (/^\d{4}$/.test(what)) return wholeYear(what);
  const at = months.findIndex((month) => what.length >= 3 && month.startsWith(what));
  if (at < 0) return null;
  const number = String(at + 1).padStart(2, "0");
  const thisYear = today.slice(0, 4);
  const isAhead = `${thisYear}-${number}` > monthOf(today);
  return wholeMonth(`${year ?? String(Number(thisYear) - Number(isAhead))}-${number}`);
}

/** From Monday to Sunday. */
function weekOf(day: LocalDay): Days {
  const from = addDays(day, 1 - Temporal.PlainDate.from(day).dayOfWeek);
  return { from, to: addDays(from, 6) };
}

const wholeMonth = (month: string): Days => ({ from: firstDayOf(month), to: lastDayOf(month) });
const wholeYear = (year: string): Days => ({ from: `${year}-01-01`, to: `${year}-12-31` });
