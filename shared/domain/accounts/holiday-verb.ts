import { answering } from "../commands/answering.ts";
import type { Decided, ParseContext, ParsedArgs, Situation, Verb } from "../commands/verb.ts";
import type { DayRange, LocalDay } from "../time/local-day.ts";
import { daysBetween } from "../time/local-time.ts";
import { readDay } from "../time/read-day.ts";
import { sayDay } from "../time/say-day.ts";
import { setSettings } from "./set-settings.ts";

type Args = { readonly kind: "show" } | ({ readonly kind: "add" | "drop" } & DayRange);

const mostKept = 60;

/** Days: nobody plans further, and a slip would end the digests for good. */
const furthest = { ahead: 731, long: 184 } as const;

export const holidayVerb: Verb<Args> = {
  name: "holiday",
  synonyms: ["holidays", "day off", "days off", "my holidays"],
  target: "none",
  forms: [
    {
      form: "holiday <day> to <day>",
      example: "holiday 24 dec to 2 jan",
      does: "No digest on those days, or on one day; nothing is lost, it comes after. “holiday” lists them, “holiday 25 dec off” takes one out.",
    },
  ],
  parse,
  decide(situation, { line, args }) {
    if (args.kind === "show") return shown(situation, line);
    const { holidays } = situation.book.settings;
    const range: DayRange = { from: args.from, to: args.to };
    const others = holidays.filter(({ from, to }) => to < range.from || from > range.to);
    const kept = others.filter(({ to }) => to >= situation.today);
    const set = args.kind === "drop" ? kept : [...kept, range].sort(byDay).slice(0, mostKept);
    const did = args.kind === "drop" ? `Digests come again ${text(range)}.` : `No digest ${text(range)}.`;
    return setSettings(situation, { holidays: set }, { line, did, already: "That is so already." });
  },
};

const byDay = (one: DayRange, other: DayRange): number => (one.from < other.from ? -1 : 1);

const text = ({ from, to }: DayRange): string =>
  from === to ? `on ${sayDay(from)}` : `from ${sayDay(from)} to ${sayDay(to)}`;

function shown({ book, today }: Situation, line: string): Decided {
  const coming = book.settings.holidays.filter(({ to }) => to >= today);
  const said =
    coming.length === 0
      ? "You have told me of no holidays (“holiday 24 dec to 2 jan”)."
      : `No digest ${coming.map(text).join(", ")}.`;
  return answering(line, "told", said);
}

const question = {
  kind: "asked",
  why: "From which day to which?",
  choices: ["24 dec to 2 jan", "25 dec"],
} as const;

function parse(words: string, context: ParseContext): ParsedArgs<Args> {
  if (words === "") return { kind: "ok", args: { kind: "show" } };
  const off = / ?\b(?:off|not|no more|cancelled|out)[.!]?$/i;
  const kind = off.test(words) ? "drop" : "add";
  const [first = "", last, ...more] = words
    .replace(off, "")
    .replace(/^(?:on|from) /i, "")
    .split(/ (?:to|until|till|through|-|–) |(?<=\d)\s?–\s?(?=\d)/i);
  const from = dayIn(first, context, context.today);
  const to = from === null || last === undefined ? from : dayIn(last, context, from);
  if (from === null || to === null || to < from || more.length > 0) return question;
  if (daysBetween(from, to) > furthest.long || daysBetween(context.today, to) > furthest.ahead)
    return { ...question, why: "A holiday is at most half a year long, within two years. Which days?" };
  return { kind: "ok", args: { kind, from, to } };
}

/** The day on or after `from`: `2 jan` behind `24 dec` is of the next year. */
function dayIn(words: string, context: ParseContext, from: LocalDay): LocalDay | null {
  const read = readDay(words, { ...context, today: from, ahead: true });
  if (read.kind === "day") return read.day;
  const same = readDay(words, { ...context, today: context.today, ahead: true });
  return same.kind === "day" && same.day >= from ? same.day : null;
}
