import type { ExchangeRate } from "../money/exchange-rate.ts";
import { chainOf, type ReckonedOn } from "./chain.ts";
import type { Goal } from "./goal.ts";
import { goalState, mostBehind } from "./goal-state.ts";
import type { GoalRecords } from "./history.ts";
import { inGoalsCurrency } from "./in-goals-currency.ts";
import { paceLine } from "./pace-words.ts";

/** `exchange`: the rates that the person has stated. */
type PacedOn = ReckonedOn & { readonly exchange?: readonly ExchangeRate[] };

/** `records` are in the account's currency, as far as there are rates. A line each on the goals that a morning's mail tells of; empty where all are reached. */
export function paceLines(
  goals: readonly Goal[],
  records: GoalRecords,
  { exchange = [], ...on }: PacedOn,
): readonly string[] {
  const states = goals.map((goal) =>
    goalState(goal, inGoalsCurrency(goal, records.outcomes, exchange), on.today),
  );
  const told = mostBehind(states);
  if (told.length === 0) return [];
  const chain = chainOf(records, on);
  return told.map((state) => paceLine(state, chain, on.today));
}
