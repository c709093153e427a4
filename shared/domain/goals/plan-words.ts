import { listText } from "../commands/list-text.ts";
import { counted } from "../text/counted.ts";
import type { LocalDay } from "../time/local-day.ts";
import { addDays } from "../time/local-time.ts";
import { type Chain, ownShare } from "./chain.ts";
import { type EventPlan, usualDays } from "./event-plan.ts";
import type { GoalState } from "./goal-state.ts";
import { nounOf } from "./goal-words.ts";
import type { Range } from "./need.ts";
import { type Plan, pathTo } from "./plan-for.ts";

type Told = { readonly state: GoalState; readonly chain: Chain; readonly today: LocalDay };

/** What a goal takes in events, people and meetings, and when these serve it, a sentence each; empty where it is one's own doing. */
export function planSentences(plan: EventPlan, told: Told): readonly string[] {
  switch (plan.kind) {
    case "own-doing":
      return [];
    case "no-deals":
      return ["How many events that takes I can say once you have told me of business won (“3 won 1200”)."];
    case "too-late":
      return [`${lagText(plan.plan, told)} That is too late for this goal.`];
    case "plan":
      return [eventsSentence(plan, told), peopleSentence(plan), lagText(plan.plan, told)].filter(
        (each) => each !== "",
      );
  }
}

type Planned = Extract<EventPlan, { kind: "plan" }>;

/** `2 events a month`; of a longer goal `12 more events by 3 October (about 2 a month)`. */
export function eventsText(events: number, { months, until }: Pick<Planned, "months" | "until">): string {
  if (until === null) return `${counted(events, "event")} a ${months === 1 ? "month" : "quarter"}`;
  const rate = months < 1.5 ? "" : ` (about ${rounded(events / months)} a month)`;
  return `${counted(events, "more event")} by ${dayName(until)}${rate}`;
}

/** Nobody goes to more a month. */
export const mostAMonth = 20;

function eventsSentence({ plan, ...over }: Planned, { chain }: Told): string {
  const { eventsEnough, events } = plan;
  if (eventsEnough === null || eventsEnough / over.months > mostAMonth) {
    const so = eventsEnough === null ? "" : ` (${eventsText(eventsEnough, over)})`;
    return `At these ratios it takes more events than anybody goes to${so}: ask more people at each (“what if I ask 5 more people per event”), or set out for less.`;
  }
  const goes = chain.eventsAMonth === null ? "" : `; you go to ${goesText(chain.eventsAMonth)}`;
  const will = `will do in 8 of 10 futures${rangeText(events)}${goes}`;
  return `${eventsText(eventsEnough, over)} ${will}.`;
}

const goesText = (aMonth: number): string =>
  aMonth === 0 ? "none at present" : `${rounded(aMonth)} a month`;

const rounded = (number: number): string => (number < 1 ? "less than 1" : String(Math.round(number)));

/** The range of 80 %. */
function rangeText({ low, high }: Range): string {
  if (low === null || low === high) return "";
  return high === null ? ` (with luck ${low})` : ` (${low} if it goes well, ${high} if it does not)`;
}

function peopleSentence({ plan, months, until }: Planned): string {
  const [contacts, asked, meetings] = plan.into.map(({ range }) => range.middle);
  if (contacts == null || asked == null) return "";
  const parts = [
    counted(contacts, "good contact"),
    counted(asked, "person asked", "people asked"),
    ...(meetings == null ? [] : [counted(meetings, "meeting")]),
  ];
  const when = until !== null ? "" : months === 1 ? " a month" : " a quarter";
  return `That is about ${listText(parts)}${when}.`;
}

/** An event serves the goal of that many days later. */
function lagText(plan: Pick<Plan, "lag">, { state, today }: Told): string {
  const days = usualDays(plan);
  const what = nounOf(state.goal, 2);
  if (days < 21) return `An event brings ${what} about ${counted(days, "day")} later.`;
  const [now, then] = [monthName(today), monthName(addDays(today, days))];
  return now === then
    ? `An event brings ${what} about ${counted(Math.round(days / 7), "week")} later.`
    : `An event in ${now} brings ${what} around ${then}.`;
}

const dayName = (day: LocalDay): string =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" }).format(
    new Date(`${day}T12:00:00Z`),
  );

const monthName = (day: LocalDay): string =>
  new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`));

/** Whose ratios the plans are made with; null: the person's own. */
export function assumedText(plans: readonly EventPlan[], chain: Chain): string | null {
  const shares = plans.flatMap((plan) => ("wanted" in plan ? [ownShare(chain, pathTo[plan.wanted])] : []));
  if (shares.length === 0 || shares.every((share) => share === "all")) return null;
  return shares.every((share) => share === "none")
    ? "These are reckoned with usual ratios, which are rules of thumb; your own count as they come."
    : "These are reckoned partly with your own ratios and partly with usual ones, which are rules of thumb; the more you tell me, the more they are yours.";
}
