import { inDayWords } from "./day-words.ts";
import { addDays } from "./local-time.ts";
import { type DayReading, type ReadMoment, readMoment } from "./read-moment.ts";

/** A weekday alone, and what part of it. */
const weekday = /^(?:last )?(?:mon|tue|wed|thu|fri|sat|sun)(?: (?:morning|noon|afternoon|evening|night))?$/;

/** The day of something that took place: a weekday is the last one before today, though the next may be nearer. */
export function readBehindUs(words: string, reading: Omit<DayReading, "ahead">): ReadMoment {
  const read = readMoment(words, { ...reading, ahead: false });
  const isNext = read.kind === "day" && read.day > reading.today && weekday.test(inDayWords(words));
  return isNext ? { ...read, day: addDays(read.day, -7) } : read;
}
