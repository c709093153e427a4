import type { LocalDay } from "./local-day.ts";
import { type DayReading, readMoment } from "./read-moment.ts";

export type ReadDay =
  | { readonly kind: "day"; readonly day: LocalDay }
  /** It may be either. */
  | { readonly kind: "ambiguous"; readonly days: readonly LocalDay[] }
  | { readonly kind: "unclear" };

/** The day that all of the words name, as `readMoment` reads it; a time of day is left out. */
export function readDay(words: string, reading: DayReading): ReadDay {
  const read = readMoment(words, reading);
  return read.kind === "day" ? { kind: "day", day: read.day } : read;
}
