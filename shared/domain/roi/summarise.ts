import type { Settings } from "../accounts/settings.ts";
import { groupBalance } from "../giving/group-balance.ts";
import { type Tally, talliesOf } from "../giving/tallies.ts";
import type { LocalDay } from "../time/local-day.ts";
import { lastDayOf, type Month } from "../time/months.ts";
import { bniFigures } from "./bni-figures.ts";
import { costsOf } from "./costs.ts";
import { figuresOf } from "./figures.ts";
import { inOneCurrency } from "./in-one-currency.ts";
import { leftOutOf } from "./left-out.ts";
import { changeOf, lineVerdict } from "./line-verdict.ts";
import { everythingTo, monthTo } from "./period.ts";
import { recordsTo } from "./records-to.ts";
import type { RoiContext } from "./roi-context.ts";
import type { RoiRecords } from "./roi-records.ts";
import { ownLag } from "./seen-in.ts";
import { firstMeeting, type Share, shareOfEvent, sharesOf } from "./share.ts";
import type { RoiLine, RoiSummary, RoiTotal } from "./summary.ts";
import { totalOf } from "./total.ts";
import { twelveMonths } from "./twelve-months.ts";

export type SummariseInput = RoiRecords & {
  readonly month: Month;
  /** The first month of what is told, where that is more than one. */
  readonly from?: Month;
  /** The group that alone is told of, by its id. */
  readonly groupId?: string;
  readonly settings: Settings;
  readonly today: LocalDay;
};

/** What each group, and each event outside any, has cost and brought: in the month, and so far until its last day (or today). */
export function summarise({ month, from, groupId, settings, today, ...all }: SummariseInput): RoiSummary {
  const asOf = [today, lastDayOf(month)].sort()[0] ?? today;
  const records = recordsTo(asOf, all, settings);
  const context: RoiContext = {
    settings,
    asOf,
    month: monthTo(from ?? month, asOf),
    soFar: everythingTo(asOf),
  };
  const shares = sharesOf(records);
  const tallies = talliesOf(inOneCurrency(all, settings), { currency: settings.currency, today: asOf });
  const told = shares
    .filter((share) => isOnRecord(share, context))
    .map((share) => ({ share, line: lineOf(share, { ...context, shares, tallies }) }))
    .sort((a, b) => byKindThenNet(a.line, b.line));
  const lines = told.map(({ line }) => line);
  const { currency, margin, baseline, exchange } = settings;
  const period = { month, ...(from !== undefined && { from }) };
  const head = { ...period, asOf, currency, margin, baseline, exchange, lag: ownLag(shares, context) };
  const only = lines.find(({ id }) => id === groupId);
  if (groupId !== undefined && only)
    return { ...head, only: only.name, lines: [only], total: totalOfOne(only), months: [] };
  const months = twelveMonths({ records: all, settings, month, today });
  return { ...head, lines, total: totalOf({ records, told, context }), months };
}

/** What is told of a group alone. */
const totalOfOne = ({ month, soFar, verdict }: RoiLine): RoiTotal => ({
  ...{ month, soFar, verdict },
  unweighed: { ...soFar.business, minor: 0 },
});

/** A group as soon as it is there; an event where somebody was met or something was spent. */
const isOnRecord = (share: Share, context: RoiContext): boolean =>
  isEventOnRecord(share, context) || (share.group !== null && share.group.since <= context.asOf);

const isEventOnRecord = (share: Share, { soFar, settings }: RoiContext): boolean =>
  share.contacts.length + share.outcomes.length > 0 || costsOf(share, soFar, settings.hourlyRate).length > 0;

type LineContext = RoiContext & { readonly shares: readonly Share[]; readonly tallies: readonly Tally[] };

function lineOf(share: Share, context: LineContext): RoiLine {
  const { settings, asOf } = context;
  const soFar = figuresOf(share, context.soFar, settings);
  const month = figuresOf(share, context.month, settings);
  const since = share.group?.since ?? share.events[0]?.day ?? firstMeeting(share) ?? asOf;
  return {
    kind: share.kind,
    id: share.group?.id ?? share.events[0]?.id ?? null,
    name: share.group?.name ?? share.events[0]?.name ?? "No event or group",
    since,
    month,
    soFar,
    verdict: lineVerdict(
      { share, soFar, since, isOver: share.group === null },
      context,
      context.shares.filter((each) => each !== share),
    ),
    change: changeOf(share, soFar, settings.zone),
    giveAndTake: share.kind === "group" ? groupBalance(talliesIn(share, context)) : null,
    bni: bniFigures(share, context.month, month.business),
    events: share.kind === "group" ? eventsOf(share, context) : [],
    leftOut: leftOutOf(share, context.soFar, settings),
  };
}

function talliesIn({ contacts }: Share, { tallies }: LineContext): readonly Tally[] {
  const ids = new Set(contacts.map(({ id }) => id));
  return tallies.filter(({ contact }) => ids.has(contact.id));
}

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
