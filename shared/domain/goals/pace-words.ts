import { minorDigits } from "../money/money-text.ts";
import { counted } from "../text/counted.ts";
import type { LocalDay } from "../time/local-day.ts";
import { type Chain, ownShare } from "./chain.ts";
import type { Goal } from "./goal.ts";
import type { GoalState } from "./goal-state.ts";
import { goalText, nounOf, nowText, numberText } from "./goal-words.ts";
import { toAsk } from "./to-ask.ts";

/** How a goal stands and what would bring it on, as one line: `2 of 3 coffees this month; at your 40% yes-rate ask 3 more people.` */
export function paceLine(state: GoalState, chain: Chain, today: LocalDay): string {
  const { goal, pace } = state;
  const stands = standsText(state, today);
  if (pace.state === "reached") return `${stands}.`;
  const ask = goal.counts === "coffee" ? askText(pace.missing, chain) : weekText(state);
  return `${stands}; ${ask}.`;
}

/** `2 of 3 coffees this month`, `$12,000 of $50,000 of revenue this year`. */
function standsText({ goal, soFar }: GoalState, today: LocalDay): string {
  const of = goal.counts === "revenue" ? " of revenue" : ` ${nounOf(goal, goal.target)}`;
  return `${numberText(goal, soFar)} of ${numberText(goal, goal.target)}${of} ${nowText(goal, today)}`;
}

function askText(missing: number, chain: Chain): string {
  const { rate, onAverage } = toAsk(missing, chain.ratios.stages.met, chain.waiting);
  const whose =
    ownShare(chain, ["met"]) === "none" || chain.history.trials.met.length === 0 ? "the usual" : "your";
  const yes = `at ${whose} ${Math.round(rate * 100)}% yes-rate`;
  if (onAverage > 0) return `${yes} ask ${counted(onAverage, "more person", "more people")}`;
  return `${yes} those whom you have asked will do`;
}

const weekText = ({ goal, pace }: GoalState): string =>
  pace.thisWeek === 0
    ? "on pace"
    : `${numberText(goal, wholeUnits(goal, pace.thisWeek))} more by Sunday to be on pace`;

/** Nobody aims at cents. */
const wholeUnits = ({ currency }: Goal, amount: number): number => {
  const unit = currency === null ? 1 : 10 ** minorDigits(currency);
  return Math.ceil(amount / unit) * unit;
};

/** A goal as it stands, in full: what it is, why, and how far it has come. */
export function stateSentences(state: GoalState, chain: Chain, today: LocalDay): readonly string[] {
  const { goal, pace, soFar, isOver } = state;
  if (isOver) {
    const reached = pace.state === "reached" ? "reached" : "not reached";
    return [
      `${named(goal)} It is over, ${reached}: ${numberText(goal, soFar)} of ${numberText(goal, goal.target)}.`,
    ];
  }
  const reached = pace.state === "reached" ? "Reached: " : "";
  const line = paceLine(state, chain, today);
  const week = goal.counts === "coffee" && pace.thisWeek > 0 ? ` This week: ${pace.thisWeek} more.` : "";
  return [`${named(goal)} ${reached}${line}${week}`];
}

/** `10 customers a month (“we hire in spring”).` */
const named = (goal: Goal): string =>
  goal.why === null ? `${capital(goalText(goal))}.` : `${capital(goalText(goal))} (“${goal.why}”).`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
