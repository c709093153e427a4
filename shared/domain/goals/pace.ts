import type { LocalDay } from "../time/local-day.ts";
import { daysBetween } from "../time/local-time.ts";

/** How a goal stands. `from` and `to`: the first and the last day of its period; `sunday`: the last day of this week, or of the period. */
export type Standing = {
  readonly target: number;
  readonly soFar: number;
  readonly from: LocalDay;
  readonly to: LocalDay;
  readonly today: LocalDay;
  readonly sunday: LocalDay;
};

export type Pace = {
  readonly state: "reached" | "on pace" | "behind";
  /** What there would be at the end of today, were it evenly spread over the days; not rounded. */
  readonly expectedByNow: number;
  readonly missing: number;
  /** How many more by Sunday to be on pace then. */
  readonly thisWeek: number;
};

/** Whether a goal is on pace. Half a coffee cannot be had: who is behind by less than one is on pace. */
export function paceOf({ target, soFar, from, to, today, sunday }: Standing): Pace {
  const days = daysBetween(from, to) + 1;
  const dueBy = (day: LocalDay) => (target * Math.min(days, Math.max(0, daysBetween(from, day) + 1))) / days;
  const expectedByNow = dueBy(today);
  const state = soFar >= target ? "reached" : soFar >= Math.floor(expectedByNow) ? "on pace" : "behind";
  return {
    state,
    expectedByNow,
    missing: Math.max(0, target - soFar),
    thisWeek: Math.max(0, Math.ceil(dueBy(sunday)) - soFar),
  };
}
