import { casual } from "chrono-node/en";
import { calendarDay, nextOfMonth } from "./calendar-day.ts";
import { clockIn } from "./clock-in.ts";
import type { DateOrder } from "./date-order.ts";
import { dayAhead } from "./day-ahead.ts";
import { inDayWords } from "./day-words.ts";
import type { LocalDay } from "./local-day.ts";
import { addDays } from "./local-time.ts";
import { numericDays } from "./numeric-day.ts";

export type ReadMoment =
  /** `time`: what clocks show (`15:00`), null where no time was said. */
  | { readonly kind: "day"; readonly day: LocalDay; readonly time: string | null }
  /** It may be either. */
  | { readonly kind: "ambiguous"; readonly days: readonly LocalDay[] }
  | { readonly kind: "unclear" };

/** `ahead`: a day without a year is the coming one, else the nearest. `dateOrder`: how the person writes dates, where that is known. */
export type DayReading = {
  readonly today: LocalDay;
  readonly ahead: boolean;
  readonly dateOrder?: DateOrder;
};

const unclear: ReadMoment = { kind: "unclear" };

/** Longer words are prose. It also bounds what is handed to chrono, whose time is not promised to be linear. */
const maxLength = 60;

/** `thursday at 10` is no tenth. */
const isTimed = /\p{L} at \d{1,2}$/u;

/**
 * Reads the one day that all of the words name, seen from `today`, and the time of day where one is said: `fri`, `next tue 3pm`, `in 2
 * Wochen`, `15 dec`, `after easter`. A weekday is the next one after today, `next fri` that of the next week.
 */
export function readMoment(words: string, { today, ahead, dateOrder = null }: DayReading): ReadMoment {
  const plain = words
    .trim()
    .toLowerCase()
    .replace(/(?<=\D|\/\d{1,4}|-\d\d-\d\d)[.!]$/, "")
    .replace(/^(?:the )?week of (?:the )?(?=\S)|(?<=\p{L}) [ap]m$/gu, "");
  if (plain === "" || plain.length > maxLength) return unclear;
  const { day, time } = clockIn(plain);
  const behind =
    day === plain || day === "" ? unclear : found(daysIn(day, { today, ahead, dateOrder }), time);
  if (time !== null && behind.kind !== "unclear") return behind;
  const whole = isTimed.test(plain) ? unclear : found(daysIn(plain, { today, ahead, dateOrder }), null);
  return whole.kind === "unclear" ? behind : whole;
}

function daysIn(words: string, reading: Required<DayReading>): readonly (LocalDay | null)[] {
  const { today, ahead } = reading;
  const behind = ahead ? /^after (?=\d)(.+)$/.exec(words)?.[1] : undefined;
  const after = behind === undefined ? null : numericDays(behind, reading);
  if (after) return after.map((day) => day && addDays(day, 1));
  const numeric = numericDays(words.replace(/^(?:on|the|am|le|el|until|by) /, ""), reading);
  if (numeric) return numeric;
  const nth =
    /^(?:(?:on|by|around|about|till?|until) )?(?:(?:the|le|el|am|der|den|zum) (\d{1,2})(?:st|nd|rd|th|er|\.)?|(\d{1,2})(?:st|nd|rd|th))$/.exec(
      words,
    );
  if (nth) return [nextOfMonth(nth[1] ?? nth[2], today)];
  const meant = inDayWords(words);
  if (ahead) return [dayAhead(meant, today)];
  return [spokenDay(words, today) ?? spokenDay(meant, today)];
}

function found(days: readonly (LocalDay | null)[], time: string | null): ReadMoment {
  const [day, other] = [...new Set(days.filter((each) => each !== null))];
  if (day === undefined) return unclear;
  return other === undefined ? { kind: "day", day, time } : { kind: "ambiguous", days: [day, other] };
}

/** Of the past, what chrono reads, where it reads all of the words as one day. It is told noon UTC of `today`, so that no clock or zone is asked. */
function spokenDay(words: string, today: LocalDay): LocalDay | null {
  const reference = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 };
  const results = casual.parse(words, reference);
  const [result] = results;
  if (!result || results.length > 1 || result.text !== words || result.end) return null;
  const { start } = result;
  return calendarDay(
    start.get("year") ?? undefined,
    start.get("month") ?? undefined,
    start.get("day") ?? undefined,
  );
}
