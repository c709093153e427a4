import type { Outcome } from "../outcomes/outcome.ts";
import type { DayRange, LocalDay } from "../time/local-day.ts";
import type { Goal } from "./goal.ts";

/** What comes once of each person, by the kind of outcome that counts. */
const firsts = { coffee: "coffee", customer: "won", partnership: "partner" } as const;

/**
 * How much of a goal there is in those days. Coffees, customers and partnerships count once a person, on the first day; leads each time;
 * of revenue what was won in the goal's currency, in minor units. What the person told by `+1` is added.
 */
export function soFar(goal: Goal, outcomes: readonly Outcome[], days: DayRange): number {
  const isIn = (day: LocalDay) => day >= days.from && day <= days.to;
  const told = goal.tallies.reduce((sum, { day, count }) => sum + (isIn(day) ? count : 0), 0);
  return told + recorded(goal, outcomes, isIn);
}

function recorded(goal: Goal, outcomes: readonly Outcome[], isIn: (day: LocalDay) => boolean): number {
  switch (goal.counts) {
    case "coffee":
    case "customer":
    case "partnership":
      return firstDays(outcomes, firsts[goal.counts]).filter(isIn).length;
    case "lead":
      return outcomes.filter(({ what, day }) => what === "lead" && isIn(day)).length;
    case "revenue":
      return outcomes.reduce(
        (sum, { what, amount, day }) =>
          what === "won" && amount?.currency === goal.currency && isIn(day) ? sum + amount.minor : sum,
        0,
      );
    case "introduction":
    case "referral":
    case "own":
      return 0;
  }
}

function firstDays(outcomes: readonly Outcome[], wanted: Outcome["what"]): readonly LocalDay[] {
  const first = new Map<string, LocalDay>();
  for (const { what, contactId, day } of outcomes)
    if (what === wanted && day < (first.get(contactId) ?? "9999")) first.set(contactId, day);
  return [...first.values()];
}
