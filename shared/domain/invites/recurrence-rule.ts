import type { InstantText, LocalDay } from "../time/local-day.ts";
import { addDays } from "../time/local-time.ts";

/** How something comes again (RFC 5545, 3.3.10), by days. */
export type RecurrenceRule = {
  readonly every: "day" | "week" | "month" | "year";
  readonly interval: number;
  readonly count: number | null;
  /** The last day on which it may be, in any zone, and the last moment, where that is said. */
  readonly until: LocalDay | null;
  readonly untilAt: InstantText | null;
  /** `nth`: of its month or year, from the end where negative; 0: each. Monday is 0. */
  readonly weekdays: readonly { readonly weekday: number; readonly nth: number }[];
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
  readonly positions: readonly number[];
  readonly weekStart: number;
};

const units = { DAILY: "day", WEEKLY: "week", MONTHLY: "month", YEARLY: "year" } as const;

const weekdayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** Parts of a rule that change no day, and those that are read here. */
const known = new Set(
  "FREQ INTERVAL COUNT UNTIL BYDAY BYMONTHDAY BYMONTH BYSETPOS WKST BYHOUR BYMINUTE BYSECOND".split(" "),
);

/** Null: it is none, comes by the hour, or has parts that nobody's calendar offers. */
export function readRule(text: string): RecurrenceRule | null {
  if (text.length > 1000) return null;
  const parts = new Map(text.toUpperCase().split(";").flatMap(partOf));
  const every = units[(parts.get("FREQ") ?? "") as keyof typeof units] as RecurrenceRule["every"] | undefined;
  if (every === undefined || [...parts.keys()].some((key) => !known.has(key) && !key.startsWith("X-")))
    return null;
  const numbers = (key: string) => (parts.get(key) ?? "").split(",").filter(Boolean).map(Number);
  return {
    every,
    interval: Math.max(1, Math.trunc(Number(parts.get("INTERVAL") ?? 1)) || 1),
    count: parts.has("COUNT") ? Math.max(1, Math.trunc(Number(parts.get("COUNT"))) || 1) : null,
    ...untilOf(parts.get("UNTIL") ?? ""),
    weekdays: (parts.get("BYDAY") ?? "").split(",").flatMap(weekdayOf),
    monthDays: numbers("BYMONTHDAY"),
    months: numbers("BYMONTH"),
    positions: numbers("BYSETPOS"),
    weekStart: Math.max(0, weekdayNames.indexOf(parts.get("WKST") ?? "MO")),
  };
}

const never = { until: null, untilAt: null } as const;

function untilOf(said: string): Pick<RecurrenceRule, "until" | "untilAt"> {
  const [, day = "", hour, minute = "", second = "", mark] =
    /^(\d{4}-?\d\d-?\d\d)(?:T(\d\d):?(\d\d):?(\d\d)(Z)?)?/.exec(said) ?? [];
  const date = day.replace(/^(\d{4})-?(\d\d)-?/, "$1-$2-");
  const at = new Date(`${date}T${hour ?? "00"}:${minute || "00"}:${second || "00"}Z`);
  if (Number.isNaN(at.getTime())) return never;
  return mark === undefined
    ? { until: date, untilAt: null }
    : { until: addDays(date, 1), untilAt: at.toISOString() };
}

function partOf(part: string): readonly (readonly [string, string])[] {
  const [key = "", value = ""] = part.split("=", 2).map((each) => each.trim());
  return key === "" ? [] : [[key, value]];
}

function weekdayOf(said: string) {
  const [, nth = "0", name = ""] = /^\s*([+-]?\d{0,2})([A-Z]{2})\s*$/.exec(said) ?? [];
  const weekday = weekdayNames.indexOf(name);
  return weekday < 0 ? [] : [{ weekday, nth: Number(nth) || 0 }];
}
