import { answering } from "../commands/answering.ts";
import { listText } from "../commands/list-text.ts";
import type { Decided, ParsedArgs, Situation, Verb } from "../commands/verb.ts";
import { itemsIn, putting } from "../ledger/book.ts";
import type { LocalDay } from "../time/local-day.ts";
import { addDays } from "../time/local-time.ts";
import type { Goal, Tally } from "./goal.ts";
import { goalDays } from "./goal-days.ts";
import { goalState } from "./goal-state.ts";
import { goalNamed } from "./goal-verb.ts";
import { nounOf, nowText } from "./goal-words.ts";

type Args = { readonly count: number; readonly what: string | null };

export const tallyVerb: Verb<Args> = {
  name: "tally",
  synonyms: [],
  target: "none",
  reads: ["goal", "outcome"],
  forms: [
    {
      form: "+<number> <what>",
      example: "+1 post",
      does: "Counts towards a goal of your own word, or introductions that you made; “tally -1 post” takes one off.",
    },
  ],
  parse,
  decide: (situation, { line, args }) => {
    const goals = itemsIn(situation.book, "goal");
    const goal =
      args.what === null ? (goals.length === 1 ? goals[0] : undefined) : goalNamed(goals, args.what);
    if (!goal && args.what !== null && ofPeople.test(args.what))
      return answering(line, "asked", aboutSomebody(args.count, args.what));
    if (!goal) return answering(line, "asked", whichGoal(goals, args.what));
    if (goal.counts === "revenue") return answering(line, "asked", "Revenue is counted by “3 won 1200”.");
    return counting(situation, line, { goal, count: args.count });
  },
};

function parse(words: string): ParsedArgs<Args> {
  const [, count = "", what = ""] = /^([+-]?\d{1,4})(?: (.+?))?[.!]?$/.exec(words) ?? [];
  if (count === "" || Number(count) === 0)
    return { kind: "asked", why: "How many of what?", examples: ["1 post"] };
  return { kind: "ok", args: { count: Number(count), what: what === "" ? null : what } };
}

function whichGoal(goals: readonly Goal[], what: string | null): string {
  if (goals.length === 0)
    return `You have no goal that counts that. “goal 5 ${what ?? "blog posts"} a month” makes one.`;
  const known = listText(
    goals.map((goal) => nounOf(goal, 2)),
    "or",
  );
  return what === null ? `Of what: ${known}?` : `No goal of yours counts “${what}”. Do you mean ${known}?`;
}

/** What is said of people, not counted. */
const ofPeople = /^(?:done|called|emailed|texted|met|skip|won|lost|warm|cold|lead|referred)$/i;

const aboutSomebody = (count: number, what: string): string =>
  `“+${count}” counts towards a goal, and none of yours counts “${what}”. If person ${count} is meant, write “${count} ${what}”.`;

/** Older ones are in no goal's days any more. */
const keptDays = 800;

function counting(
  { book, today }: Situation,
  line: string,
  { goal, count }: { goal: Goal; count: number },
): Decided {
  const recent = goal.tallies.filter(({ day }) => day >= addDays(today, -keptDays));
  const after = { ...goal, tallies: added(recent, today, count) };
  const { soFar, days } = goalState(after, itemsIn(book, "outcome"), today);
  if (soFar < 0) return answering(line, "asked", `There are not that many ${nounOf(goal, 2)} to take off.`);
  const when = today > goalDays(goal, today).to ? `by ${days.to}` : nowText(goal, today);
  const text = `${soFar} of ${goal.target} ${nounOf(goal, goal.target)} ${when}.`;
  return { changes: [putting(book, after)], answers: [{ outcome: "did", line, text }] };
}

function added(tallies: readonly Tally[], day: LocalDay, count: number): readonly Tally[] {
  const today = tallies.find((each) => each.day === day);
  return [...tallies.filter((each) => each !== today), { day, count: (today?.count ?? 0) + count }];
}
