import { titleOf } from "../commands/title-of.ts";
import type { ParseContext, ParsedArgs } from "../commands/verb.ts";
import type { LocalDay } from "../time/local-day.ts";
import { addDays } from "../time/local-time.ts";
import { readDay } from "../time/read-day.ts";
import { sayDay } from "../time/say-day.ts";
import { dayBehind } from "./day-behind.ts";

/** What `at` says; `day`: where it is said. */
export type AtArgs = { readonly event: string; readonly day?: LocalDay };

/** `the Expo on Thursday` is the Expo of the last Thursday; what follows the last `on` and is no day belongs to the name. */
export function parseAt(words: string, context: ParseContext): ParsedArgs<AtArgs> {
  const { name, on } = dayIn(words, context);
  const days = on === null ? [] : pastDays(on, context);
  const event = titleOf(days === null ? words : name);
  if (event === null) return { kind: "asked", why: "At which event?", examples: ["Chamber breakfast"] };
  if (on === null || days === null) return { kind: "ok", args: { event } };
  const [day, other] = days;
  if (day === undefined) return { kind: "asked", why: `“${on}” is not past yet.` };
  if (other === undefined) return { kind: "ok", args: { event, day } };
  const choices = days.map((each) => `${event} on ${each}`);
  return { kind: "asked", why: `“${on}” is ${sayDay(day)}, or ${sayDay(other)}.`, choices };
}

/** `on Thursday`, `yesterday`, or a date with figures at the end; a lone number belongs to the name. */
function dayIn(words: string, { today }: ParseContext): { name: string; on: string | null } {
  const plain = words.replace(/[.!]$/, "");
  const mark = [...plain.matchAll(/,? (?:on (?=\S)|(?=(?:yesterday|today)$))/gi)].at(-1);
  if (!mark) {
    const behind = dayBehind(plain, today);
    return /\D/.test(behind.on ?? "") ? behind : { name: words, on: null };
  }
  return { name: plain.slice(0, mark.index), on: plain.slice(mark.index + mark[0].length) };
}

/** The days that are meant, up to today; null: it is no day. */
function pastDays(on: string, context: ParseContext): readonly LocalDay[] | null {
  const { today } = context;
  const read = readDay(on, { ...context, ahead: false });
  if (read.kind === "unclear") return null;
  const days = read.kind === "day" ? [read.day] : read.days;
  const isWeekday = /^(?:last )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*$/i.test(on);
  return days.map((day) => (isWeekday && day > today ? addDays(day, -7) : day)).filter((day) => day <= today);
}
