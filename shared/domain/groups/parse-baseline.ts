import { perUnit } from "../commands/per-unit.ts";
import { startsWithAmount } from "../commands/read-options.ts";
import { titleOf } from "../commands/title-of.ts";
import type { ParseContext, ParsedArgs } from "../commands/verb.ts";
import { fractionOf } from "../money/fraction-of.ts";
import type { Money } from "../money/money.ts";
import { parseAmount } from "../money/parse-amount.ts";

/** What came in each month before joining; `group` null: all business. `monthly` null: no longer compared. */
export type BaselineArgs = { readonly group: string | null; readonly monthly: Money | null };

const question = {
  kind: "asked",
  why: "How much business came in each month before?",
  examples: ["8000/month", "BNI 3000/month"],
} as const;

/** `8000/month`, `BNI 36000 a year`, `BNI none`. */
export function parseBaseline(words: string, context: ParseContext): ParsedArgs<BaselineArgs> {
  const said = words
    .replace(/^(?:is|was|of|for|:) /i, "")
    .replace(/[.!]$/, "")
    .split(" ");
  const last = said.at(-1) ?? "";
  if (/^(?:none|no|off)$/i.test(last)) return named(said.slice(0, -1), null);
  for (const [at, word] of said.entries()) {
    if (!startsWithAmount(word) && !/^\p{L}{3}$/u.test(word)) continue;
    const monthly = monthlyOf(said.slice(at).join(" "), context);
    if (monthly) return named(said.slice(0, at), monthly);
  }
  return question;
}

type Rhythm = "week" | "month" | "quarter" | "year";

const months: Readonly<Record<Rhythm, readonly [number, number]>> = {
  month: [1, 1],
  quarter: [1, 3],
  year: [1, 12],
  week: [52, 12],
};
const units: Readonly<Record<string, Rhythm>> = {
  ...{ month: "month", months: "month", mo: "month", monthly: "month" },
  ...{ quarter: "quarter", quarterly: "quarter", qtr: "quarter" },
  ...{ year: "year", yearly: "year", yr: "year", annually: "year" },
  ...{ week: "week", weekly: "week", wk: "week" },
};

function monthlyOf(words: string, { currency, rated = [] }: ParseContext): Money | null {
  const { amount, per } = perUnit(words, units);
  const parsed = parseAmount(amount, currency, rated);
  if (parsed.kind === "asked") return null;
  return fractionOf(parsed.args, ...months[per ?? "month"]);
}

function named(words: readonly string[], monthly: Money | null): ParsedArgs<BaselineArgs> {
  if (words.length === 0) return { kind: "ok", args: { group: null, monthly } };
  const group = titleOf(words.join(" ").replace(/^(?:for|of) /i, ""));
  return group === null ? question : { kind: "ok", args: { group, monthly } };
}
