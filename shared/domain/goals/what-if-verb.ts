import { answering } from "../commands/answering.ts";
import type { ParsedArgs, Situation, Verb } from "../commands/verb.ts";
import type { Chain } from "./chain.ts";
import { type EventPlan, eventPlan } from "./event-plan.ts";
import type { GoalState } from "./goal-state.ts";
import { goalText } from "./goal-words.ts";
import { goalReads, goalView } from "./goals-told.ts";
import { assumedText, eventsText } from "./plan-words.ts";
import { askingMore, meetingMore } from "./what-if.ts";

type Supposed = { readonly what: "ask" | "meet" | "events"; readonly count: number };

export const whatIfVerb: Verb<Supposed> = {
  name: "what if",
  synonyms: ["what happens if", "suppose"],
  target: "none",
  recalls: true,
  everything: true,
  prose: true,
  proof: "dmarc",
  reads: goalReads,
  forms: [
    {
      form: "what if I ask <number> more people per event",
      example: "what if I ask 5 more people per event",
      does: "How your goals would stand then; also “meet 4 more people”, “go to 3 events a month”. Nothing is changed.",
    },
  ],
  parse,
  decide: (situation, { line, args }) => {
    const texts = supposed(situation, args);
    const none = "You have no goal that events lead to: “goal 3 coffees a month” makes one.";
    if (texts.length === 0) return answering(line, "told", none);
    return { changes: [], answers: texts.map((text) => ({ outcome: "told" as const, line, text })) };
  },
};

const counts = "one two three four five six seven eight nine ten".split(" ");
const examples = [
  "I ask 5 more people per event",
  "I meet 4 more people per event",
  "I go to 3 events a month",
];

function parse(words: string): ParsedArgs<Supposed> {
  const [, number = ""] = /\b(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)\b/i.exec(words) ?? [];
  const count = counts.indexOf(number.toLowerCase()) + 1 || Number(number);
  const what = /\b(?:ask|invite|approach)/i.test(words)
    ? "ask"
    : /\b(?:meet|talk to|speak to|get|contacts?)\b/i.test(words)
      ? "meet"
      : /\bevents?\b|\bmeetings\b|\bnights?\b/i.test(words)
        ? "events"
        : null;
  if (what === null || count < 1) return { kind: "asked", why: "What would you do more of?", examples };
  return { kind: "ok", args: { what, count } };
}

function supposed({ book, today }: Situation, { what, count }: Supposed): readonly string[] {
  const { states, chain } = goalView(book, today);
  const open = states.filter(({ isOver }) => !isOver);
  const plans = open.flatMap((state) => {
    const plan = eventPlan(state, chain, today);
    return plan.kind === "plan" ? [{ state, plan }] : [];
  });
  const texts = plans.map(({ state, plan }) =>
    what === "events"
      ? withEvents(state, plan, count)
      : withMore({ state, plan, chain: askedMore(chain, what, count), today }, moreText(what, count)),
  );
  const assumed = assumedText(
    plans.map(({ plan }) => plan),
    chain,
  );
  return assumed === null ? texts : [...texts, assumed];
}

const askedMore = (chain: Chain, what: "ask" | "meet", count: number): Chain => ({
  ...chain,
  ratios: what === "ask" ? askingMore(chain.ratios, count) : meetingMore(chain.ratios, count),
});

const moreText = (what: "ask" | "meet", count: number): string =>
  what === "ask" ? `${count} more people asked at each event` : `${count} more good contacts at each event`;

type Planned = Extract<EventPlan, { kind: "plan" }>;
type Other = {
  readonly state: GoalState;
  readonly plan: Planned;
  readonly chain: Chain;
  readonly today: string;
};

function withMore({ state, plan, chain, today }: Other, more: string): string {
  const after = eventPlan(state, chain, today);
  const [now, then] = [plan.plan.eventsEnough, after.kind === "plan" ? after.plan.eventsEnough : null];
  const goal = goalText(state.goal);
  if (then === null) return `${goal}: with ${more} it still takes more events than anybody goes to.`;
  const instead = now === null ? "" : now === then ? ", as many as without" : ` instead of ${now}`;
  return `${goal}: with ${more}, ${eventsText(then, plan)} will do in 8 of 10 futures${instead}.`;
}

function withEvents({ goal }: GoalState, { plan, ...over }: Planned, aMonth: number): string {
  const inTen = Math.round(plan.chanceWith(Math.round(aMonth * over.months)) * 10);
  const chance =
    inTen === 0 ? "hardly ever" : inTen === 10 ? "in nearly all futures" : `in ${inTen} of 10 futures`;
  const enough =
    plan.eventsEnough === null ? "" : `; for 8 of 10 it takes ${eventsText(plan.eventsEnough, over)}`;
  return `${goalText(goal)}: with ${aMonth} events a month it is reached ${chance}${enough}.`;
}
