import { perUnit } from "../commands/per-unit.ts";
import { type Options, readOptions, startsWithAmount } from "../commands/read-options.ts";
import { isProper, titleOf } from "../commands/title-of.ts";
import type { ParseContext, ParsedArgs } from "../commands/verb.ts";
import { parseAmount } from "../money/parse-amount.ts";
import { readDay } from "../time/read-day.ts";
import { readMinutes } from "../time/read-minutes.ts";
import type { Group } from "./group.ts";

/** What `group` says: the name, and the costs that are stated, no others. */
export type GroupArgs = {
  readonly name: string;
  readonly costs: Partial<Pick<Group, "since" | "dues" | "mealPerMeeting" | "minutesPerMeeting">>;
};

const options = [
  {
    key: "dues",
    words: ["dues", "due", "fee", "fees", "membership", "cost", "costs"],
    follows: startsWithAmount,
  },
  { key: "meals", words: ["meals", "meal"], follows: startsWithAmount },
  { key: "hours", words: ["hours", "hour", "time"], follows: startsWithAmount },
  { key: "since", words: ["since"], follows: (next: string) => next !== "" },
];

const example = "BNI Downtown dues 600/year";

export function parseGroup(words: string, context: ParseContext): ParsedArgs<GroupArgs> {
  const read = readOptions(words, options);
  if (!read) return { kind: "asked", why: "Something is said twice." };
  if (/ costs? .*\d/i.test(read.name))
    return { kind: "asked", why: "What does it cost?", examples: [example] };
  const name = titleOf(read.name);
  if (name === null || (read.values.size === 0 && !isProper(name))) {
    return { kind: "asked", why: "What is the group called?", examples: [example] };
  }
  const parts = [duesOf(read, context), mealsOf(read, context), hoursOf(read), sinceOf(read, context)];
  const unclear = parts.find((part) => part.kind === "asked");
  if (unclear) return unclear;
  const costs = Object.assign(
    {},
    ...parts.map((part) => (part.kind === "ok" ? part.args : {})),
  ) as GroupArgs["costs"];
  return { kind: "ok", args: { name, costs } };
}

type Part = ParsedArgs<GroupArgs["costs"]>;
const unsaid: Part = { kind: "ok", args: {} };
const periods = {
  month: "month",
  monthly: "month",
  mo: "month",
  quarter: "quarter",
  quarterly: "quarter",
} as const;
const years = {
  year: "year",
  yearly: "year",
  yr: "year",
  y: "year",
  annually: "year",
  annum: "year",
} as const;
const meetings = { meeting: "meeting", meetings: "meeting", time: "meeting", visit: "meeting" } as const;

function duesOf({ name, values }: Options, { currency }: ParseContext): Part {
  const said = values.get("dues");
  if (said === undefined) return unsaid;
  const { amount, per } = perUnit(said, { ...periods, ...years });
  const parsed = parseAmount(amount, currency);
  if (parsed.kind === "asked") return parsed;
  const choices = ["month", "quarter", "year"].map((each) => `${name} dues ${amount}/${each}`);
  if (per === null) return { kind: "asked", why: "Dues for how long?", choices };
  return { kind: "ok", args: { dues: { amount: parsed.args, per } } };
}

function mealsOf({ values }: Options, { currency }: ParseContext): Part {
  const said = values.get("meals");
  if (said === undefined) return unsaid;
  const parsed = parseAmount(perUnit(said, meetings).amount, currency);
  return parsed.kind === "asked" ? parsed : { kind: "ok", args: { mealPerMeeting: parsed.args } };
}

function hoursOf({ values }: Options): Part {
  const said = values.get("hours");
  if (said === undefined) return unsaid;
  const minutesPerMeeting = readMinutes(perUnit(said, meetings).amount);
  if (minutesPerMeeting === null) return { kind: "asked", why: `How many hours are “${said}”?` };
  return { kind: "ok", args: { minutesPerMeeting } };
}

function sinceOf({ values }: Options, context: ParseContext): Part {
  const said = values.get("since");
  if (said === undefined) return unsaid;
  const read = readDay(said, { ...context, ahead: false });
  return read.kind === "day"
    ? { kind: "ok", args: { since: read.day } }
    : { kind: "asked", why: `Which day is “${said}”?` };
}
