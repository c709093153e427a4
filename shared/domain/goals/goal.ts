import type { LocalDay } from "../time/local-day.ts";

/** What a goal may count; `own`: a word of the person's own, counted by `+1 post`. */
export type GoalCount =
  | "customer"
  | "coffee"
  | "introduction"
  | "lead"
  | "partnership"
  | "referral"
  | "revenue"
  | "own";

/** `this-year` and `twelve-months` end; the others begin anew, a `year` on the day on which it became a goal. */
export type GoalPeriod = "week" | "month" | "quarter" | "year" | "this-year" | "twelve-months";

/** So many, told by the person on that day. */
export type Tally = { readonly day: LocalDay; readonly count: number };

/** A number that somebody wants to reach. There is one of each kind, and one of each own word. */
export type Goal = {
  readonly kind: "goal";
  readonly v: 1;
  readonly id: string;
  readonly counts: GoalCount;
  /** What is counted, as it was said: `blog posts`; null but for `own`. */
  readonly word: string | null;
  /** A whole number; of revenue in minor units of `currency`. */
  readonly target: number;
  readonly currency: string | null;
  readonly period: GoalPeriod;
  /** Since when it is a goal. */
  readonly since: LocalDay;
  readonly why: string | null;
  readonly tallies: readonly Tally[];
};

/** Whether it counts that, so that the same kind said again changes it. */
export const isOf = (
  goal: Pick<Goal, "counts" | "word">,
  { counts, word }: Pick<Goal, "counts" | "word">,
): boolean => goal.counts === counts && wordKey(goal.word ?? "") === wordKey(word ?? "");

/** The same for `Blog posts` and `blog post`. */
export const wordKey = (word: string): string =>
  word
    .toLowerCase()
    .split(" ")
    .map((each) => each.replace(/(?<=\p{L}{2}[^s])s$/u, ""))
    .join("-");
