import type { Situation } from "../commands/verb.ts";
import { type Book, itemsIn } from "../ledger/book.ts";
import type { ItemKind } from "../ledger/item.ts";
import { inOneCurrency } from "../roi/in-one-currency.ts";
import { recordsIn } from "../roi/records-in.ts";
import { type Chain, chainOf } from "./chain.ts";
import { type EventPlan, eventPlan } from "./event-plan.ts";
import type { Goal } from "./goal.ts";
import { type GoalState, goalState } from "./goal-state.ts";
import { inGoalsCurrency } from "./in-goals-currency.ts";
import { stateSentences } from "./pace-words.ts";
import { assumedText, planSentences } from "./plan-words.ts";

/** What a verb on goals is decided on, beside everything that is kept of people. */
export const goalReads: readonly ItemKind[] = ["goal"];

/** Goals as they stand today, with what is believed of the person's ratios. */
export type GoalView = { readonly states: readonly GoalState[]; readonly chain: Chain };

export function goalView(book: Book, today: string): GoalView {
  const { zone, currency, exchange } = book.settings;
  const records = inOneCurrency(recordsIn(book), book.settings);
  return {
    states: itemsIn(book, "goal").map((goal) =>
      goalState(goal, inGoalsCurrency(goal, records.outcomes, exchange), today),
    ),
    chain: chainOf(records, { today, zone, currency }),
  };
}

/** Each of these goals with its pace and what it takes, and with whose ratios that was reckoned. */
export function goalTexts(
  { book, today }: Pick<Situation, "book" | "today">,
  goals: readonly Goal[],
): readonly string[] {
  const { states, chain } = goalView(book, today);
  const shown = states.filter(({ goal }) => goals.some(({ id }) => id === goal.id));
  const planned = shown.map((state) => ({ state, plan: planOf(state, chain, today) }));
  const texts = planned.map(({ state, plan }) => {
    const told = { state, chain, today };
    return [...stateSentences(state, chain, today), ...(plan ? planSentences(plan, told) : [])].join(" ");
  });
  const assumed = assumedText(
    planned.flatMap(({ plan }) => (plan ? [plan] : [])),
    chain,
  );
  return assumed === null ? texts : [...texts, assumed];
}

/** Null: nothing is to be planned any more. */
export const planOf = (state: GoalState, chain: Chain, today: string): EventPlan | null => {
  const isDone =
    state.isOver || (state.pace.state === "reached" && state.days.to !== today && isSingle(state.goal));
  return isDone ? null : eventPlan(state, chain, today);
};

const isSingle = ({ period }: Goal): boolean => period === "this-year" || period === "twelve-months";
