import { perUnit } from "../commands/per-unit.ts";
import { type Options, readOptions, startsWithAmount } from "../commands/read-options.ts";
import { isProper, titleOf } from "../commands/title-of.ts";
import type { ParseContext, ParsedArgs } from "../commands/verb.ts";
import { parseAmount } from "../money/parse-amount.ts";
import { readDay } from "../time/read-day.ts";
import { readMinutes } from "../time/read-minutes.ts";
import type { DuesPeriod, Group } from "./group.ts";

/** What `group` says: the name, and the costs that are stated, no others. */
export type GroupArgs = {
  readonly name: string;
  readonly costs: Partial<
    Pick<Group, "since" | "joiningFee" | "dues" | "renewsOn" | "mealPerMeeting" | "minutesPerMeeting">
  >;
};

const options = [
  {
    key: "dues",
    words: ["dues", "due", "fee", "fees", "membership", "cost", "costs"],
    follows: startsWithAmount,
  },
  { key: "meals", words: ["meals", "meal"], follows: startsWithAmount },
  { key: "hours", words: ["hours", "hour", "time"], follows: startsWithAmount },
  { key: "joining", words: ["joining"], follows: startsWithAmount },
  { key: "since", words: ["since", "joined"], follows: (next: string) => next !== "" },
  { key: "renews", words: ["renews", "renewal", "renewed"], follows: (next: string) => next !== "" },
];

/** What is paid once goes by many names. */
const joiningFee = /\b(?:joining|initiation|application|registration|sign-?up|entry|enrol?lment) fee\b/i;

const example = "BNI Downtown dues 600/year";

export function parseGroup(words: string, context: ParseContext): ParsedArgs<GroupArgs> {
  const read = readOptions(words.replace(joiningFee, "joining"), options);
  if (!read) return { kind: "asked", why: "Something is said twice." };
  if (/ costs? .*\d/i.test(read.name))
    return { kind: "asked", why: "What does it cost?", examples: [example] };
  const name = titleOf(read.name);
  if (name === null || (read.values.size === 0 && !isProper(name))) {
    return { kind: "asked", why: "What is the group called?", examples: [example] };
  }
  const parts = [
    duesOf(read, context),
    amountOf(read, { key: "meals", as: "mealPerMeeting", context }),
    amountOf(read, { key: "joining", as: "joiningFee", context }),
    hoursOf(read),
    dayOf(read, { key: "since", as: "since", context: { ...context, ahead: false } }),
    dayOf(read, { key: "renews", as: "renewsOn", context: { ...context, ahead: true } }),
  ];
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
const periods: Readonly<Record<string, DuesPeriod>> = {
  ...{ week: "week", weekly: "week", wk: "week" },
  ...{ month: "month", monthly: "month", mo: "month" },
  ...{ quarter: "quarter", quarterly: "quarter", qtr: "quarter" },
  ...{ "half-year": "half-year", halfyear: "half-year", "half-yearly": "half-year", semester: "half-year" },
  ...{ year: "year", yearly: "year", yr: "year", y: "year", annually: "year", annum: "year" },
};
const meetings = { meeting: "meeting", meetings: "meeting", time: "meeting", visit: "meeting" } as const;

function duesOf({ name, values }: Options, { currency, rated }: ParseContext): Part {
  const said = values.get("dues");
  if (said === undefined) return unsaid;
  const { amount, per } = perUnit(said, periods);
  const parsed = parseAmount(amount, currency, rated);
  if (parsed.kind === "asked") return parsed;
  const choices = ["month", "quarter", "year"].map((each) => `${name} dues ${amount}/${each}`);
  if (per === null) return { kind: "asked", why: "Dues for how long?", choices };
  return { kind: "ok", args: { dues: { amount: parsed.args, per } } };
}

type Asks<As, Context = ParseContext> = {
  readonly key: string;
  readonly as: As;
  readonly context: Context;
};

function amountOf({ values }: Options, { key, as, context }: Asks<"mealPerMeeting" | "joiningFee">): Part {
  const said = values.get(key);
  if (said === undefined) return unsaid;
  const parsed = parseAmount(perUnit(said, meetings).amount, context.currency, context.rated);
  return parsed.kind === "asked" ? parsed : { kind: "ok", args: { [as]: parsed.args } };
}

function hoursOf({ values }: Options): Part {
  const said = values.get("hours");
  if (said === undefined) return unsaid;
  const minutesPerMeeting = readMinutes(perUnit(said, meetings).amount);
  if (minutesPerMeeting === null) return { kind: "asked", why: `How many hours are “${said}”?` };
  return { kind: "ok", args: { minutesPerMeeting } };
}

function dayOf(
  { values }: Options,
  { key, as, context }: Asks<"since" | "renewsOn", ParseContext & { ahead: boolean }>,
): Part {
  const said = values.get(key);
  if (said === undefined) return unsaid;
  const read = readDay(said.replace(/^on /i, ""), context);
  return read.kind === "day"
    ? { kind: "ok", args: { [as]: read.day } }
    : { kind: "asked", why: `Which day is “${said}”?` };
}
