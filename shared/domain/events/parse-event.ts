import { readOptions, startsWithAmount } from "../commands/read-options.ts";
import { isProper, titleOf } from "../commands/title-of.ts";
import type { ParseContext, ParsedArgs } from "../commands/verb.ts";
import type { Money } from "../money/money.ts";
import { parseAmount } from "../money/parse-amount.ts";
import type { LocalDay } from "../time/local-day.ts";
import { readDay } from "../time/read-day.ts";
import { readMinutes } from "../time/read-minutes.ts";
import { dayBehind } from "./day-behind.ts";

/** What `event` says; null: not said. */
export type EventArgs = {
  readonly name: string;
  readonly cost: Money | null;
  readonly minutes: number | null;
  readonly group: string | null;
  readonly day: LocalDay | null;
};

const isDayWord = (next: string): boolean =>
  /^(?:\d|the \d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tod|tom|yes|last|next))/i.test(
    next,
  );

const options = [
  { key: "cost", words: ["cost", "costs", "price", "ticket"], follows: startsWithAmount },
  { key: "hours", words: ["hours", "hour", "time"], follows: startsWithAmount },
  { key: "on", words: ["on"], follows: isDayWord },
  {
    key: "group",
    words: ["group"],
    follows: (next: string, seen: number) => seen > 0 || /^[\p{Lu}\d]/u.test(next),
  },
];

export function parseEvent(words: string, context: ParseContext): ParsedArgs<EventArgs> {
  const read = readOptions(words, options);
  if (!read) return { kind: "asked", why: "Something is said twice." };
  const { cost, hours, on, group } = Object.fromEntries(read.values);
  const dated = on === undefined ? dayBehind(read.name, context.today) : { name: read.name, on };
  const name = titleOf(dated.name);
  if (name === null || (read.values.size === 0 && !isProper(name))) {
    return { kind: "asked", why: "What is the event called?", examples: ["Chamber mixer cost 25"] };
  }
  const amount = cost === undefined ? null : parseAmount(cost, context.currency, context.rated);
  if (amount?.kind === "asked") return amount;
  const minutes = hours === undefined ? null : readMinutes(hours);
  if (hours !== undefined && minutes === null)
    return { kind: "asked", why: `How many hours are “${hours}”?` };
  const day = dated.on === null ? null : readDay(dated.on, { ...context, ahead: false });
  if (day !== null && day.kind !== "day") return { kind: "asked", why: `Which day is “${dated.on ?? ""}”?` };
  const args = { name, cost: amount?.args ?? null, minutes, group: group ?? null, day: day?.day ?? null };
  return { kind: "ok", args };
}
