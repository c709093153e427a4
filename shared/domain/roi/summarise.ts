import type { Settings } from "../accounts/settings.ts";
import type { LocalDay } from "../time/local-day.ts";
import { lastDayOf, type Month } from "../time/months.ts";
import { costsOf } from "./costs.ts";
import { figuresOf } from "./figures.ts";
import { leftOutOf } from "./left-out.ts";
import { everythingTo, monthTo } from "./period.ts";
import { recordsTo } from "./records-to.ts";
import type { RoiContext } from "./roi-context.ts";
import type { RoiRecords } from "./roi-records.ts";
import { firstMeeting, type Share, shareOfEvent, sharesOf } from "./share.ts";
import type { RoiLine, RoiSummary } from "./summary.ts";
import { totalOf } from "./total.ts";
import { verdictOf } from "./verdict.ts";

export type SummariseInput = RoiRecords & {
  readonly month: Month;
  readonly settings: Settings;
  readonly today: LocalDay;
};

/** What each group, and each event outside any, has cost and brought: in the month, and so far until its last day (or today). */
export function summarise({ month, settings, today, ...all }: SummariseInput): RoiSummary {
  const asOf = [today, lastDayOf(month)].sort()[0] ?? today;
  const records = recordsTo(asOf, all, settings);
  const context: RoiContext = { settings, asOf, month: monthTo(month, asOf), soFar: everythingTo(asOf) };
  const lines = sharesOf(records)
    .filter((share) => isOnRecord(share, context))
    .map((share) => lineOf(share, context))
    .sort(byKindThenNet);
  return { month, asOf, currency: settings.currency, lines, total: totalOf({ records, lines, context }) };
}

/** A group as soon as it is there; an event where somebody was met or something was spent. */
const isOnRecord = (share: Share, context: RoiContext): boolean =>
  isEventOnRecord(share, context) ||
  share.outcomes.length > 0 ||
  (share.group !== null && share.group.since <= context.asOf);

const isEventOnRecord = (share: Share, { soFar, settings }: RoiContext): boolean =>
  share.contacts.length > 0 || costsOf(share, soFar, settings.hourlyRate).length > 0;

function lineOf(share: Share, context: RoiContext): RoiLine {
  const { settings, asOf } = context;
  const soFar = figuresOf(share, context.soFar, settings);
  const firstMetOn = firstMeeting(share);
  const since = share.group?.since ?? share.events[0]?.day ?? firstMetOn ?? asOf;
  return {
    kind: share.kind,
    name: share.group?.name ?? share.events[0]?.name ?? "No event or group",
    since,
    month: figuresOf(share, context.month, settings),
    soFar,
    verdict: verdictOf({ figures: soFar, asOf, firstMetOn, since, onGain: isOnGain(share, settings) }),
    events: share.kind === "group" ? eventsOf(share, context) : [],
    leftOut: leftOutOf(share, context.soFar, settings),
  };
}

/** Whether not all business counts. */
const isOnGain = ({ group }: Share, { margin }: Settings): boolean =>
  margin !== null || (group?.baseline ?? null) !== null;

function eventsOf(share: Share, context: RoiContext): RoiLine["events"] {
  const { settings, asOf, soFar } = context;
  return share.events
    .filter((event) => event.day <= asOf)
    .map((event) => ({ event, ofEvent: shareOfEvent(share, event) }))
    .filter(({ ofEvent }) => isEventOnRecord(ofEvent, context))
    .sort((a, b) => (a.event.day < b.event.day ? 1 : -1))
    .map(({ event: { name, day }, ofEvent }) => ({
      name,
      day,
      figures: figuresOf(ofEvent, soFar, settings),
    }));
}

const rank = { group: 0, event: 1, unplaced: 2 } as const;

function byKindThenNet(a: RoiLine, b: RoiLine): number {
  return (
    rank[a.kind] - rank[b.kind] || b.verdict.net.minor - a.verdict.net.minor || (a.name < b.name ? -1 : 1)
  );
}
