import { instalments } from "../outcomes/instalments.ts";
import type { Outcome } from "../outcomes/outcome.ts";
import { dealSums } from "../roi/deal-sums.ts";
import type { LocalDay } from "../time/local-day.ts";
import { addDays, daysBetween } from "../time/local-time.ts";
import { eventsGoneTo, type GoalRecords, historyOf, waitingDays } from "./history.ts";
import { defaultRatios, type History, ownRatios, type Ratios, type StageName } from "./ratios.ts";

/** What somebody's way from events to what they want is believed to be. */
export type Chain = {
  readonly ratios: Ratios;
  readonly history: History;
  /** How many events they go to a month; null: none was ever told of. */
  readonly eventsAMonth: number | null;
  /** For how many days those have waited who were asked and not met yet. */
  readonly waiting: readonly number[];
  /** What each deal has brought, in minor units of the account's currency. */
  readonly gains: readonly number[];
};

/** The day, the zone in which days are counted, and the currency of amounts. */
export type ReckonedOn = { readonly today: LocalDay; readonly zone: string; readonly currency: string };

export function chainOf(records: GoalRecords, on: ReckonedOn): Chain {
  const history = historyOf(records, on);
  return {
    ratios: ownRatios(defaultRatios, history),
    history,
    eventsAMonth: eventsAMonth(records, on.today),
    waiting: waitingDays(records, on),
    gains: gainsOf(records.outcomes, on),
  };
}

function gainsOf(outcomes: readonly Outcome[], { today, currency }: ReckonedOn): readonly number[] {
  const come = outcomes.flatMap((each) => instalments(each, today));
  return dealSums(come, currency).flatMap(({ isPart, sum }) => (isPart || sum.minor <= 0 ? [] : [sum.minor]));
}

const daysAMonth = 365.25 / 12;
const lookBack = 91;

/** Over the last three months, or since the first event where that was later; over a month at least. */
function eventsAMonth(records: GoalRecords, today: LocalDay): number | null {
  const days = eventsGoneTo(records, today)
    .map(({ day }) => day)
    .sort();
  const [first] = days;
  if (first === undefined) return null;
  const since = addDays(today, -lookBack);
  const months = Math.max(1, Math.min(lookBack, daysBetween(first, today)) / daysAMonth);
  return days.filter((day) => day > since).length / months;
}

/** How far one's own ratios have taken over from the usual ones along these stages: what happened outweighs what was assumed. */
export function ownShare({ history, ratios }: Chain, path: readonly StageName[]): "none" | "some" | "all" {
  const { contactsAtEvents, trials } = history;
  const all = path.every((name) => weightOf(ratios, name) >= 2 * weightOf(defaultRatios, name));
  if (all && contactsAtEvents.length >= ownEvents) return "all";
  const any = contactsAtEvents.length > 0 || path.some((name) => trials[name].length > 0);
  return any ? "some" : "none";
}

/** From so many events on one's own yield is known well enough. */
const ownEvents = 6;

const weightOf = ({ stages }: Ratios, name: StageName): number => stages[name].rate.a + stages[name].rate.b;
