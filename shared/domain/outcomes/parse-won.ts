import { perUnit } from "../commands/per-unit.ts";
import type { ParseContext, ParsedArgs } from "../commands/verb.ts";
import type { DuesPeriod } from "../groups/group.ts";
import type { Money } from "../money/money.ts";
import { parseAmount } from "../money/parse-amount.ts";
import type { LocalDay } from "../time/local-day.ts";
import { readDay } from "../time/read-day.ts";
import { noBusiness } from "./no-business.ts";

/** `more`: of further invoices. `every`: it comes anew so often. `day`: on another day than today. */
export type WonArgs = {
  readonly amount: Money;
  readonly more?: readonly Money[];
  readonly every?: DuesPeriod;
  readonly day?: LocalDay;
};

/** `sold Bob a roof for 14000`; of `sold his house` somebody else has the money. */
const what =
  /^(?:(?:an?|the|my|our) (?!house|home|car|lease|mortgage|trip|flight)(?:(?!to |from |with )[\p{L}-]{1,20} ){1,5})?(?:for|worth) (?=\D?\d)/iu;
/** `14k commission` */
const kind =
  /(?<=\d[km]?)(?: (?:(?!(?:to|from|for|with|since|a|per|every|each|by|in|on)\b)\p{L}+(?= (?:job|project|deal|contract|order|package|sale|fee))|commission|deposit|retainer|fee|total|contract|deal|job|order|project|package|sale|cash|upfront|up front|paid|in|in full|all in|already))+[.!]?$/iu;
const from = /^(.*?\S),? (?:since|starting|beginning|on|from) (?=\S)(.+)$/i;

const periods: Readonly<Record<string, DuesPeriod>> = {
  ...{ week: "week", weekly: "week", wk: "week", w: "week" },
  ...{ month: "month", monthly: "month", mo: "month", mth: "month", m: "month" },
  ...{ quarter: "quarter", quarterly: "quarter", qtr: "quarter" },
  ...{ "half-year": "half-year", "half-yearly": "half-year" },
  ...{ year: "year", yearly: "year", yr: "year", annually: "year" },
};

/** `1200`, `400 + 300` in several invoices, `200/month since 1 sep`. */
export function parseWon(words: string, context: ParseContext): ParsedArgs<WonArgs> {
  if (noBusiness.test(words)) return { kind: "asked", why: "Is that business of yours?", examples: ["1200"] };
  if (words === "") return { kind: "asked", why: "How much was it?", examples: ["1200"] };
  const { said, day } = withoutDay(words.replace(what, "").replace(kind, ""), context);
  const { amount, per } = perUnit(said, periods);
  const parsed = amount.split(/ ?\+ ?/).map((each) => parseAmount(each, context.currency, context.rated));
  const unclear = parsed.find((each) => each.kind === "asked");
  if (unclear) return unclear;
  const amounts = parsed.flatMap((each) => (each.kind === "ok" ? [each.args] : []));
  const [first, ...more] = amounts;
  if (!first || amounts.some(({ minor }) => minor === 0))
    return { kind: "asked", why: "Nothing was won?", examples: ["1200"] };
  if (new Set(amounts.map(({ currency }) => currency)).size > 1)
    return { kind: "asked", why: "Say amounts in several currencies in a line each." };
  return {
    kind: "ok",
    args: {
      amount: first,
      ...(more.length > 0 && { more }),
      ...(per && { every: per }),
      ...(day && { day }),
    },
  };
}

function withoutDay(words: string, context: ParseContext): { said: string; day: LocalDay | null } {
  const [, said = words, day = ""] = from.exec(words) ?? [];
  const read = readDay(day, { ...context, ahead: false });
  return read.kind === "day" ? { said, day: read.day } : { said: words, day: null };
}
