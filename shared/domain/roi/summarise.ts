import type { Settings } from "../accounts/settings.ts";
import type { LocalDay } from "../time/local-day.ts";
import { lastDayOf, type Month } from "../time/months.ts";
import { figuresAt, figuresOf } from "./figures.ts";
import { leftOutOf } from "./left-out.ts";
import { everythingTo, monthTo, type Period } from "./period.ts";
import { type RoiRecords, type Share, shareOfEvent, sharesOf } from "./share.ts";
import type { CostLine, RoiLine, RoiSummary } from "./summary.ts";
import { verdictOf } from "./verdict.ts";

export type SummariseInput = RoiRecords & {
  readonly month: Month;
  readonly settings: Settings;
  readonly today: LocalDay;
};

/** What each group, and each event outside any, has cost and brought: in the month, and so far until its last day (or today). */
export function summarise({ month, settings, today, ...all }: SummariseInput): RoiSummary {
  const asOf = [today, lastDayOf(month)].sort()[0] ?? today;
  const records = {
    ...all,
    contacts: all.contacts.filter((contact) => contact.metOn <= asOf),
    outcomes: all.outcomes.filter((outcome) => outcome.day <= asOf),
  };
  const context = { settings, asOf, month: monthTo(month, asOf), soFar: everythingTo(asOf) };
  const lines = sharesOf(records)
    .filter((share) => isOnRecord(share, asOf))
    .map((share) => lineOf(share, context))
    .sort(byKindThenNet);
  return { month, asOf, currency: settings.currency, lines, total: totalOf({ records, lines, context }) };
}

type Context = {
  readonly settings: Settings;
  readonly asOf: LocalDay;
  readonly month: Period;
  readonly soFar: Period;
};

const isOnRecord = (share: Share, asOf: LocalDay): boolean =>
  share.contacts.length > 0 ||
  share.outcomes.length > 0 ||
  (share.group !== null && share.group.since <= asOf) ||
  (share.kind === "event" && share.events.some((event) => event.day <= asOf));

function lineOf(share: Share, context: Context): RoiLine {
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
    verdict: verdictOf({ figures: soFar, asOf, firstMetOn, since }),
    events: share.kind === "group" ? eventsOf(share, context) : [],
    leftOut: leftOutOf(share, context.soFar, settings),
  };
}

const firstMeeting = ({ contacts }: Pick<Share, "contacts">): LocalDay | null =>
  contacts.map((contact) => contact.metOn).sort()[0] ?? null;

function eventsOf(share: Share, { settings, asOf, soFar }: Context): RoiLine["events"] {
  return share.events
    .filter((event) => event.day <= asOf)
    .sort((a, b) => (a.day < b.day ? 1 : -1))
    .map((event) => ({
      name: event.name,
      day: event.day,
      figures: figuresOf(shareOfEvent(share, event), soFar, settings),
    }));
}

const rank = { group: 0, event: 1, unplaced: 2 } as const;

function byKindThenNet(a: RoiLine, b: RoiLine): number {
  return (
    rank[a.kind] - rank[b.kind] || b.verdict.net.minor - a.verdict.net.minor || (a.name < b.name ? -1 : 1)
  );
}

/** The people of everybody, and as addends of the cost what each line has cost. */
function totalOf(of: {
  records: RoiRecords;
  lines: readonly RoiLine[];
  context: Context;
}): RoiSummary["total"] {
  const { records, lines, context } = of;
  const everybody: Share = { ...records, kind: "unplaced", group: null };
  const costs = (of: "month" | "soFar"): readonly CostLine[] =>
    lines
      .map((line) => ({ label: line.name, amount: line[of].cost }))
      .filter(({ amount }) => amount.minor > 0);
  const at = (of: "month" | "soFar") =>
    figuresAt(everybody, context[of], { settings: context.settings, costs: costs(of) });
  const since = lines.map((line) => line.since).sort()[0] ?? context.asOf;
  const soFar = at("soFar");
  return {
    month: at("month"),
    soFar,
    verdict: verdictOf({ figures: soFar, asOf: context.asOf, firstMetOn: firstMeeting(records), since }),
  };
}
