import { readOptions, startsWithAmount } from "../commands/read-options.ts";
import { isProper, titleOf } from "../commands/title-of.ts";
import type { ParseContext, ParsedArgs } from "../commands/verb.ts";
import type { Money } from "../money/money.ts";
import { parseAmount } from "../money/parse-amount.ts";
import type { LocalDay } from "../time/local-day.ts";
import { readDay } from "../time/read-day.ts";
import { type Hours, hoursIn } from "../time/read-hours.ts";
import { readMinutes } from "../time/read-minutes.ts";
import { dayBehind } from "./day-behind.ts";

/** What `event` says; null: not said. */
export type EventArgs = {
  readonly name: string;
  readonly cost: Money | null;
  readonly minutes: number | null;
  readonly group: string | null;
  readonly day: LocalDay | null;
  readonly hours?: Hours;
  readonly place?: string;
  readonly isFun?: true;
};

const isDayWord = (next: string): boolean =>
  /^(?:\d|the \d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tod|tom|yes|last|next))/i.test(
    next,
  );

const options = [
  { key: "cost", words: ["cost", "costs", "price", "ticket"], follows: startsWithAmount },
  { key: "hours", words: ["hours", "hour", "time"], follows: startsWithAmount },
  { key: "on", words: ["on"], follows: isDayWord },
  { key: "place", words: ["at"], follows: (next: string) => next !== "" },
  {
    key: "group",
    words: ["group"],
    follows: (next: string, seen: number) => seen > 0 || /^[\p{Lu}\d]/u.test(next),
  },
];

export function parseEvent(words: string, context: ParseContext): ParsedArgs<EventArgs> {
  const { rest, isFun } = withoutFun(words);
  const timed = hoursIn(rest);
  const hours = timed?.hours ?? null;
  const read = readOptions(timed?.rest ?? rest, options);
  if (!read) return { kind: "asked", why: "Something is said twice." };
  const { cost, hours: length, on, group = null, place } = Object.fromEntries(read.values);
  const dated = on === undefined ? dayOfName(read.name, hours, context) : { name: read.name, on };
  const name = titleOf(dated.name);
  const isBare = read.values.size === 0 && hours === null && !isFun;
  if (name === null || (isBare && !isProper(name))) {
    return { kind: "asked", why: "What is the event called?", examples: ["Chamber mixer cost 25"] };
  }
  const amount = cost === undefined ? null : parseAmount(cost, context.currency, context.rated);
  if (amount?.kind === "asked") return amount;
  const minutes = length === undefined ? null : readMinutes(length);
  if (length !== undefined && minutes === null)
    return { kind: "asked", why: `How many hours are “${length}”?` };
  const day = dated.on === null ? null : dayMeant(dated.on, hours, context);
  if (day !== null && day.kind !== "day") return { kind: "asked", why: `Which day is “${dated.on ?? ""}”?` };
  const besides = { ...(hours && { hours }), ...(place !== undefined && { place }), ...(isFun && { isFun }) };
  return {
    kind: "ok",
    args: { name, cost: amount?.args ?? null, minutes, group, day: day?.day ?? null, ...besides },
  };
}

/** `fun` at the end; within a name it belongs there. */
function withoutFun(words: string): { readonly rest: string; readonly isFun?: true } {
  const rest = words.replace(/,? (?:(?:just )?for fun|fun)[.!]?$/, "");
  return rest === words ? { rest } : { rest, isFun: true };
}

const weekday =
  /^(.+?),? ((?:(?:this|next) )?(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|today|tonight|tomorrow)$/i;

/** A weekday at the end is no part of the name where hours are said. */
function dayOfName(name: string, hours: Hours | null, { today }: ParseContext) {
  const [, plain, on] = (hours && weekday.exec(name)) ?? [];
  return plain === undefined || on === undefined
    ? dayBehind(name, today)
    : { name: plain, on: on.replace(/tonight/i, "today") };
}

/** A weekday with hours is to come, as is what is said of no day that was; a date is the nearest. */
function dayMeant(on: string, hours: Hours | null, context: ParseContext) {
  const ahead = hours !== null && !/\d|^(?:last|yesterday)/i.test(on);
  return readDay(on, { ...context, ahead });
}
