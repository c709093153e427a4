import { chainOf, type ReckonedOn } from "./chain.ts";
import type { Goal } from "./goal.ts";
import { goalState, mostBehind } from "./goal-state.ts";
import type { GoalRecords } from "./history.ts";
import { paceLine } from "./pace-words.ts";

/** A line each on the goals that a morning's mail tells of; empty where all are reached. */
export function paceLines(goals: readonly Goal[], records: GoalRecords, on: ReckonedOn): readonly string[] {
  const told = mostBehind(goals.map((goal) => goalState(goal, records.outcomes, on.today)));
  if (told.length === 0) return [];
  const chain = chainOf(records, on);
  return told.map((state) => paceLine(state, chain, on.today));
}
