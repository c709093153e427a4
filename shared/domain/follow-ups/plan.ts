import { counted } from "../text/counted.ts";
import type { NextStep, Step } from "./step.ts";

/** What follows the first word with somebody who is warm, each so many days after the one before. Empty: nothing. */
export type Plan = readonly PlannedStep[];

export type PlannedStep = { readonly step: NextStep; readonly afterDays: number };

/** Unless the person says otherwise. */
export const usualPlan: Plan = [
  { step: "call", afterDays: 3 },
  { step: "coffee", afterDays: 10 },
  { step: "note", afterDays: 30 },
];

const placeIn = (plan: Plan, reached: Step | null): number => plan.findIndex(({ step }) => step === reached);

/** The step behind `reached`, or the first where that is none of the plan's; null: the plan is at its end. */
export const nextInPlan = (plan: Plan, reached: Step | null): PlannedStep | null =>
  plan[placeIn(plan, reached) + 1] ?? null;

/** Of steps that were taken, the one that the plan has last. */
export const furthest = (plan: Plan, taken: readonly [Step, ...Step[]]): Step =>
  taken.reduce((last, step) => (placeIn(plan, step) > placeIn(plan, last) ? step : last));

export const stepName: Readonly<Record<Step, string>> = {
  hello: "a first word",
  call: "a call",
  note: "a personal note",
  coffee: "coffee",
  recap: "a word on how it went",
  touch: "keeping in touch",
  thanks: "a word of thanks",
};

/** `a call after 3 days, then coffee after 10 days`. */
export const planText = (plan: Plan): string =>
  plan.length === 0
    ? "nothing by itself"
    : plan.map(({ step, afterDays }) => `${stepName[step]} after ${daysText(afterDays)}`).join(", then ");

/** `2 weeks`, `10 days`. */
const daysText = (days: number): string =>
  days % 7 === 0 ? counted(days / 7, "week") : counted(days, "day");
