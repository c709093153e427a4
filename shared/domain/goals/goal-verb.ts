import { answering } from "../commands/answering.ts";
import { listText } from "../commands/list-text.ts";
import type { Decided, Situation, Verb } from "../commands/verb.ts";
import { applied, itemsIn, putting, removing } from "../ledger/book.ts";
import { type Goal, isOf, wordKey } from "./goal.ts";
import { goalText, nounOf } from "./goal-words.ts";
import { goalReads, goalTexts } from "./goals-told.ts";
import { type GoalArgs, type GoalSaid, parseGoal } from "./parse-goal.ts";
import { readNoun } from "./read-goal.ts";

export const goalVerb: Verb<GoalArgs> = {
  name: "goal",
  synonyms: ["my goal", "my goal is", "new goal"],
  target: "none",
  everything: true,
  prose: true,
  reads: goalReads,
  forms: [
    {
      form: "goal <number> <what> a <week, month, quarter or year> because <why>",
      example: "goal 10 customers a month because we hire in spring",
      does: "What you want to reach: customers, coffees, introductions, leads, partnerships, referrals given, or a word of your own. The answer tells how many events and people that takes. The same again changes it; “goal customers off” drops it.",
    },
    {
      form: "goal revenue <amount> a <month, quarter or year>",
      example: "goal revenue 50000 a year",
      does: "The same of business won.",
    },
  ],
  parse: parseGoal,
  decide: (situation, { line, args }) =>
    args.kind === "drop" ? dropGoal(situation, line, args.what) : set(situation, line, args.said),
};

function set(situation: Situation, line: string, said: GoalSaid): Decided {
  const { book, today } = situation;
  const before = itemsIn(book, "goal").find((goal) => isOf(goal, said)) ?? null;
  const since = before?.period === said.period ? before.since : today;
  const why = said.why ?? before?.why ?? null;
  const id = before?.id ?? situation.newId(0);
  const goal: Goal = { kind: "goal", v: 1, id, ...said, why, since, tallies: before?.tallies ?? [] };
  const isNew = before === null || JSON.stringify(inOrder(before)) !== JSON.stringify(inOrder(goal));
  const changes = isNew ? [putting(book, goal)] : [];
  const [first = "", ...more] = goalTexts({ book: applied(book, changes), today }, [goal]);
  const text = `${opening(before, goal)}${first}${howCounted(goal, before)}`;
  const outcome = isNew ? "did" : "already";
  return {
    changes,
    answers: [
      { outcome, line, text },
      ...more.map((each) => ({ outcome: "told" as const, line, text: each })),
    ],
  };
}

const inOrder = ({ target, currency, period, why, word, since }: Goal) => [
  target,
  currency,
  period,
  why,
  word,
  since,
];

const opening = (before: Goal | null, goal: Goal): string =>
  before === null
    ? "A goal: "
    : goalText(before) === goalText(goal)
      ? ""
      : `So far ${goalText(before)}, now: `;

const selfCounted = ["own", "introduction"];

function howCounted(goal: Goal, before: Goal | null): string {
  if (before !== null || !selfCounted.includes(goal.counts)) return "";
  return ` Count it by “+1 ${nounOf(goal, 1)}”.`;
}

/** Ends the goal that is named, or the only one. */
export function dropGoal({ book }: Situation, line: string, what: string | null): Decided {
  const goals = itemsIn(book, "goal");
  if (goals.length === 0) return answering(line, "already", "You have no goals.");
  const found = what === null ? (goals.length === 1 ? goals[0] : undefined) : goalNamed(goals, what);
  if (!found) {
    const which = listText(
      goals.map((goal) => `“goal ${nounOf(goal, 2)} off”`),
      "or",
    );
    return answering(line, "asked", `Which goal? Write ${which}.`);
  }
  const text = `${goalText(found)}: no goal any more.`;
  return { changes: [removing(found)], answers: [{ outcome: "did", line, text }] };
}

/** `customers`, or with its number: `10 customers a month`. */
export function goalNamed(goals: readonly Goal[], words: string): Goal | undefined {
  const noun = words
    .replace(/^(?:the |my )?(?:goal )?(?:of )?(?:\d[\d.,]* )?/i, "")
    .replace(/ (?:a|per|this) \w+$| goal$/i, "");
  const named = readNoun(noun);
  return (
    goals.find((goal) => isOf(goal, named)) ?? goals.find(({ word }) => word !== null && isEndOf(noun, word))
  );
}

/** `post` of `blog posts`. */
const isEndOf = (said: string, word: string): boolean => wordKey(word).endsWith(`-${wordKey(said)}`);
