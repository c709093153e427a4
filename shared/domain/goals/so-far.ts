import { instalments } from "../outcomes/instalments.ts";
import type { Outcome } from "../outcomes/outcome.ts";
import type { DayRange, LocalDay } from "../time/local-day.ts";
import type { Goal } from "./goal.ts";

/** What comes once of each person, by the kind of outcome that counts. */
const firsts = { coffee: "coffee", customer: "won", partnership: "partner" } as const;

const signs: Readonly<Record<Outcome["what"], 1 | 0 | -1>> = {
  ...{ won: 1, invoice: 1, refund: -1 },
  ...{ lead: 0, given: 0, introduced: 0, referred: 0, partner: 0, lost: 0, coffee: 0 },
};

/**
 * How much of a goal there is in those days. Coffees, customers and partnerships count once a person, on the first day; leads,
 * referrals given and introductions each time; of revenue what was won in the goal's currency, with invoices and less refunds, in minor units. What the person told by `+1` is added.
 */
export function soFar(goal: Goal, outcomes: readonly Outcome[], days: DayRange): number {
  const isIn = (day: LocalDay) => day >= days.from && day <= days.to;
  const told = goal.tallies.reduce((sum, { day, count }) => sum + (isIn(day) ? count : 0), 0);
  return told + recorded(goal, outcomes, { isIn, asOf: days.to });
}

type Within = { readonly isIn: (day: LocalDay) => boolean; readonly asOf: LocalDay };

function recorded(goal: Goal, outcomes: readonly Outcome[], { isIn, asOf }: Within): number {
  switch (goal.counts) {
    case "coffee":
    case "customer":
    case "partnership":
      return firstDays(outcomes, firsts[goal.counts]).filter(isIn).length;
    case "lead":
      return outcomes.filter(({ what, day }) => what === "lead" && isIn(day)).length;
    case "referral":
      return outcomes.filter(({ what, day }) => what === "given" && isIn(day)).length;
    case "revenue":
      return outcomes
        .flatMap((each) => instalments(each, asOf))
        .filter(({ amount, day }) => amount?.currency === goal.currency && isIn(day))
        .reduce((sum, { what, amount }) => sum + signs[what] * (amount?.minor ?? 0), 0);
    case "introduction":
      return outcomes.filter(({ what, day }) => what === "introduced" && isIn(day)).length;
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
