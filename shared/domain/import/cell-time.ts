import { Temporal } from "temporal-polyfill";
import type { DateOrder } from "../time/date-order.ts";
import type { InstantText, LocalDay } from "../time/local-day.ts";
import { addDays, instantOf } from "../time/local-time.ts";
import { numericDays } from "../time/numeric-day.ts";
import { readDay } from "../time/read-day.ts";
import type { TableRow } from "./read-table.ts";

/** What cells are read against. `dateOrder`: as the file writes days, else as the person does. */
export type CellContext = {
  readonly today: LocalDay;
  readonly zone: string;
  readonly currency: string;
  readonly dateOrder: DateOrder;
};

const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b/;

/** How the table's own days tell it: `22/11/2026` begins with the day. Null: they do not. */
export function orderIn(rows: readonly TableRow[]): DateOrder {
  const days = rows.flatMap(({ cells }) => [...cells.values()].flatMap((cell) => slashed.exec(cell) ?? []));
  for (let at = 0; at < days.length; at += 3) {
    if (Number(days[at + 1]) > 12) return "day-first";
    if (Number(days[at + 2]) > 12) return "month-first";
  }
  return null;
}

/** A day as an export writes it, as a spreadsheet has changed it (`22/11/2026`, `46000`), or in words. */
export function dayIn(cell: string, context: CellContext): { readonly is: LocalDay } | string {
  const [first = ""] = cell.split(/[T ](?=\d{1,2}:)/);
  const days =
    serialDay(cell) ?? numericDays(first.trim(), { ...context, ahead: false }) ?? inWords(first, context);
  const [is = null, other] = [...new Set(days.filter((day) => day !== null))];
  if (is === null) return `“${cell}” is no day`;
  return other === undefined ? { is } : `“${cell}” may be ${is} or ${other}`;
}

/** The days of a spreadsheet are counted from 30 December 1899. */
function serialDay(cell: string): readonly LocalDay[] | null {
  const [, days] = /^(\d{5})(?:[.,]\d+)?$/.exec(cell) ?? [];
  return days === undefined ? null : [addDays("1899-12-30", Number(days))];
}

function inWords(cell: string, { today, dateOrder }: CellContext): readonly LocalDay[] {
  if (!/\p{L}{3}/u.test(cell) || !/\d{4}|-\d\d$/.test(cell)) return [];
  const words = cell.replace(/(?<=\d)-(?=\p{L})|(?<=\p{L})-(?=\d)/gu, " ");
  const read = readDay(words.replace(/ (\d\d)$/, " 20$1"), { today, dateOrder, ahead: false });
  return read.kind === "day" ? [read.day] : [];
}

/** An instant as an export writes it, or a day and a clock's time in the zone. */
export function instantIn(cell: string, context: CellContext): { readonly is: InstantText } | string {
  try {
    return { is: Temporal.Instant.from(cell).toString({ smallestUnit: "millisecond" }) };
  } catch {
    const [, hour, minute] = /[T ](\d{1,2}):(\d{2})(?::\d{2})?$/.exec(cell) ?? [];
    const day = dayIn(cell, context);
    if (typeof day === "string" || Number(hour) > 23 || Number(minute) > 59) return `“${cell}” is no time`;
    return hour === undefined || minute === undefined
      ? `“${cell}” is a day without a time`
      : { is: instantOf(day.is, `${hour.padStart(2, "0")}:${minute}`, context.zone) };
  }
}
