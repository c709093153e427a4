import { moneyText } from "../money/money-text.ts";
import type { LocalDay } from "../time/local-day.ts";
import { sayMonth } from "../time/say-day.ts";
import type { Goal, GoalCount, GoalPeriod } from "./goal.ts";

type Named = Exclude<GoalCount, "revenue" | "own">;

const nouns: Readonly<Record<Named, readonly [one: string, many: string]>> = {
  customer: ["customer", "customers"],
  coffee: ["coffee", "coffees"],
  introduction: ["introduction", "introductions"],
  lead: ["lead", "leads"],
  partnership: ["partnership", "partnerships"],
  referral: ["referral given", "referrals given"],
};

/** What a goal counts, for so many of it: `customers`, `revenue`, `blog post`. */
export function nounOf({ counts, word }: Pick<Goal, "counts" | "word">, count: number): string {
  if (counts === "own") return ownNoun(word ?? "", count);
  if (counts === "revenue") return "revenue";
  return nouns[counts][count === 1 ? 0 : 1];
}

const ownNoun = (word: string, count: number): string =>
  count === 1 ? word.replace(/(?<=\p{L}{2}[^s])s$/iu, "") : word;

/** So much of it, as a person writes it: `10 customers`, `$50,000 of revenue`. */
const amountText = (goal: Goal, count: number): string =>
  goal.counts === "revenue" ? `${numberText(goal, count)} of revenue` : `${count} ${nounOf(goal, count)}`;

/** The number alone: `10`, `$50,000`. */
export const numberText = ({ counts, currency }: Goal, count: number): string =>
  counts === "revenue" ? moneyText({ minor: count, currency: currency ?? "USD" }) : String(count);

const rhythm: Readonly<Record<GoalPeriod, string>> = {
  week: "a week",
  month: "a month",
  quarter: "a quarter",
  year: "a year",
  "this-year": "this year",
  "twelve-months": "in twelve months",
};

/** `10 customers a month`, `30 introductions this year`. */
export function goalText(goal: Goal): string {
  const when = goal.period === "this-year" ? `in ${goal.since.slice(0, 4)}` : rhythm[goal.period];
  return `${amountText(goal, goal.target)} ${when}`;
}

/** The days that it is about now: `this month`, `in 2026`, `since May 2026`. */
export function nowText({ period, since }: Pick<Goal, "period" | "since">, today: LocalDay): string {
  if (period === "this-year")
    return since.slice(0, 4) === today.slice(0, 4) ? "this year" : `in ${since.slice(0, 4)}`;
  return period === "twelve-months" || period === "year"
    ? `since ${sayMonth(since.slice(0, 7))}`
    : `this ${period}`;
}
