import { converted, type ExchangeRate } from "../money/exchange-rate.ts";
import type { Outcome } from "../outcomes/outcome.ts";
import type { Goal } from "./goal.ts";

/** Outcomes with their amounts in the goal's currency, where a rate was stated; the others count for none of its revenue. */
export function inGoalsCurrency(
  { currency }: Goal,
  outcomes: readonly Outcome[],
  exchange: readonly ExchangeRate[],
): readonly Outcome[] {
  if (currency === null || exchange.length === 0) return outcomes;
  return outcomes.map((each) =>
    each.amount ? { ...each, amount: converted(each.amount, currency, exchange) ?? each.amount } : each,
  );
}
