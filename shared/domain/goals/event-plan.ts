import { median } from "../roi/median.ts";
import type { LocalDay } from "../time/local-day.ts";
import { addDays, daysBetween } from "../time/local-time.ts";
import { sizeOf } from "../verdicts/size.ts";
import type { Chain } from "./chain.ts";
import { dealsFor } from "./deals-for.ts";
import type { Goal, GoalCount } from "./goal.ts";
import { timesAYear } from "./goal-days.ts";
import type { GoalState } from "./goal-state.ts";
import type { Need } from "./need.ts";
import { type Plan, planFor, type Wanted } from "./plan-for.ts";
import { stillWanted } from "./still-wanted.ts";

/** What leads to it from events; null: it is one's own doing. */
const wantedBy: Readonly<Record<GoalCount, Wanted | null>> = {
  customer: "customer",
  coffee: "coffee",
  introduction: "introduction",
  lead: "lead",
  partnership: "partnership",
  revenue: "customer",
  referral: null,
  own: null,
};

/** The events that a goal takes. `until`: the last day whose event still serves it; null: they are those of `months`. */
export type EventPlan =
  | {
      readonly kind: "plan";
      readonly wanted: Wanted;
      readonly plan: Plan;
      readonly months: number;
      readonly until: LocalDay | null;
    }
  /** What comes of an event comes after the goal's last day. */
  | { readonly kind: "too-late"; readonly wanted: Wanted; readonly plan: Plan }
  /** How much a deal brings is not known. */
  | { readonly kind: "no-deals" }
  | { readonly kind: "own-doing" };

const daysAMonth = 365.25 / 12;

/** The plan of a month, of a quarter, or of what is left of a longer goal: until the last day whose event still serves it. */
export function eventPlan(
  { goal, days, pace }: GoalState,
  chain: Pick<Chain, "ratios" | "gains">,
  today: LocalDay,
): EventPlan {
  const wanted = wantedBy[goal.counts];
  if (wanted === null) return { kind: "own-doing" };
  const months = Math.max(1, 12 / timesAYear[goal.period]);
  const isLong = months > 3;
  const count = isLong ? pace.missing : (goal.target * timesAYear[goal.period] * months) / 12;
  const need = needOf(goal, Math.max(1, Math.round(count)), chain.gains);
  if (need === null) return { kind: "no-deals" };
  const plan = planFor({ wanted, need }, chain.ratios);
  if (!isLong) return { kind: "plan", wanted, plan, months, until: null };
  const until = addDays(days.to, -usualDays(plan));
  const left = daysBetween(today, until) / daysAMonth;
  return left <= 0 ? { kind: "too-late", wanted, plan } : { kind: "plan", wanted, plan, months: left, until };
}

/** Days from an event to what is wanted, for half of what comes. */
export const usualDays = ({ lag }: Pick<Plan, "lag">): number => Math.round(lag.median);

/** A deal of which little is known brings three times as much or a third. */
const doubt = 1.2;

function needOf({ counts }: Goal, count: number, gains: readonly number[]): Need | null {
  if (counts !== "revenue") return stillWanted(count, []);
  const usual = median(gains);
  return usual === null ? null : dealsFor(count, sizeOf(gains, { gain: Math.max(1, usual), doubt }));
}
