import type { Outcome } from "../outcomes/outcome.ts";
import type { DayRange, LocalDay } from "../time/local-day.ts";
import { daysBetween } from "../time/local-time.ts";
import type { Goal } from "./goal.ts";
import { goalDays, lastOfWeek } from "./goal-days.ts";
import { type Pace, paceOf } from "./pace.ts";
import { soFar } from "./so-far.ts";

/** How a goal stands on a day. */
export type GoalState = {
  readonly goal: Goal;
  readonly days: DayRange;
  readonly soFar: number;
  readonly pace: Pace;
  /** Its days are over, and it does not begin anew. */
  readonly isOver: boolean;
};

/** What there is counts from the first of its days on; what is to be expected by now, from the day on which it became a goal. */
export function goalState(goal: Goal, outcomes: readonly Outcome[], today: LocalDay): GoalState {
  const days = goalDays(goal, today);
  const isOver = today > days.to;
  const count = soFar(goal, outcomes, { from: days.from, to: isOver ? days.to : today });
  return {
    goal,
    days,
    soFar: count,
    isOver,
    pace: paceIn(goal, { days, count, today: isOver ? days.to : today }),
  };
}

type Counted = { readonly days: DayRange; readonly count: number; readonly today: LocalDay };

/** Of a goal that is set in the middle of a month its share is expected of what is left; `this year` is meant as a whole. */
function paceIn({ target, since, period }: Goal, { days, count, today }: Counted): Pace {
  const from = since > days.from ? since : days.from;
  const isWhole = period === "this-year" || from === days.from;
  const share = isWhole ? 1 : (daysBetween(from, days.to) + 1) / (daysBetween(days.from, days.to) + 1);
  const standing = { from, to: days.to, today, sunday: lastOfWeek(today, days), soFar: count };
  const pace = paceOf({ ...standing, target: target * share });
  const missing = Math.max(0, target - count);
  return {
    ...pace,
    missing,
    state: missing === 0 ? "reached" : pace.state === "reached" ? "on pace" : pace.state,
  };
}

/** Those to be told of in a morning's mail: the one or two furthest behind; where all are on pace, the one with the most to go. */
export function mostBehind(states: readonly GoalState[]): readonly GoalState[] {
  const open = states
    .filter(({ isOver, pace }) => !isOver && pace.state !== "reached")
    .toSorted((one, other) => shareOf(one) - shareOf(other));
  const behind = open.filter(({ pace }) => pace.state === "behind");
  return behind.length > 0 ? behind.slice(0, 2) : open.slice(0, 1);
}

const shareOf = ({ soFar: count, pace, goal }: GoalState): number =>
  pace.state === "behind" ? count / pace.expectedByNow : count / goal.target;
