import type { Settings } from "../accounts/settings.ts";
import { type Chain, chainOf } from "../goals/chain.ts";
import type { EventPlan } from "../goals/event-plan.ts";
import type { Goal } from "../goals/goal.ts";
import { type GoalState, goalState } from "../goals/goal-state.ts";
import { planOf } from "../goals/goals-told.ts";
import type { GoalRecords } from "../goals/history.ts";
import { mostAMonth } from "../goals/plan-words.ts";
import type { LocalDay } from "../time/local-day.ts";

/** What a goal takes of events, and by which ratios that is reckoned. */
export type GoalNeed = {
  readonly state: GoalState;
  readonly plan: Extract<EventPlan, { kind: "plan" }>;
  readonly chain: Chain;
};

type On = { readonly settings: Pick<Settings, "zone" | "currency">; readonly today: LocalDay };

/** Of the goals that events lead to the one that takes most of them, as far as anybody goes to so many; null: there is none, or nothing is missing. */
export function goalNeed(
  goals: readonly Goal[],
  records: GoalRecords,
  { settings, today }: On,
): GoalNeed | null {
  if (goals.length === 0) return null;
  const chain = chainOf(records, { today, zone: settings.zone, currency: settings.currency });
  const needs = goals.flatMap((goal) => {
    const state = goalState(goal, records.outcomes, today);
    const plan = planOf(state, chain, today);
    return plan?.kind === "plan" ? [{ state, plan, chain }] : [];
  });
  const [most = null, ...others] = needs.toSorted((one, other) => eventsAMonth(other) - eventsAMonth(one));
  return [most, ...others].find((need) => need && eventsAMonth(need) <= mostAMonth) ?? most;
}

const mostEvents = 1000;

const eventsAMonth = ({ plan: { plan, months } }: GoalNeed): number =>
  (plan.eventsEnough ?? mostEvents) / months;

/** Good contacts that the goal takes, in the middle of all futures. */
export const contactsAMonth = ({ plan: { plan, months } }: GoalNeed): number =>
  (plan.into[0]?.range.middle ?? mostEvents) / months;

/** Nobody talks to more people well at one event. */
const mostAtOne = 10;

/** How many good contacts each event should bring, at as many events as will do, or as the person goes to where that is more. */
export function contactsAnEvent(need: GoalNeed): number {
  const events = Math.max(eventsAMonth(need), need.chain.eventsAMonth ?? 0);
  return Math.min(mostAtOne, Math.max(1, Math.ceil(contactsAMonth(need) / events)));
}
