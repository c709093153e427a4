import type { Account } from "../accounts/account.ts";
import type { OwnCard } from "../accounts/own-card.ts";
import type { Settings } from "../accounts/settings.ts";
import { briefOf } from "../briefs/brief-of.ts";
import type { NetworkingEvent } from "../events/event.ts";
import type { Goal } from "../goals/goal.ts";
import { newsBlock } from "../introductions/introduction-block.ts";
import { bookOf } from "../ledger/book.ts";
import { scorecardOf } from "../roi/event-figures.ts";
import type { RoiRecords } from "../roi/roi-records.ts";
import { summarise } from "../roi/summarise.ts";
import type { LocalDay } from "../time/local-day.ts";
import { daysBetween, monthOf } from "../time/local-time.ts";
import type { DigestBlock } from "./block.ts";
import { isWorthAMail, type PlannedBlock } from "./planned-blocks.ts";

type BlockContext = {
  readonly account: Account;
  readonly records: RoiRecords;
  readonly goals: readonly Goal[];
  readonly settings: Settings;
  readonly day: LocalDay;
  readonly ownCard: OwnCard | null;
};

export type MorningBlocks = {
  /** Those that are worth a mail first. */
  readonly blocks: readonly DigestBlock[];
  /** Of which it is to be asked whom one met there. */
  readonly toAskOf: readonly NetworkingEvent[];
  /** Whether some of it is worth a mail where nobody is due. */
  readonly areWorthAMail: boolean;
};

/** What the planned blocks say and ask, where they have something to say. */
export function blocksFrom(planned: readonly PlannedBlock[], context: BlockContext): MorningBlocks {
  const sayOf = (some: readonly PlannedBlock[]) => some.flatMap((each) => blockFrom(each, context));
  const worthy = sayOf(planned.filter(isWorthAMail));
  const others = sayOf(planned.filter((each) => !isWorthAMail(each)));
  const toAskOf = unansweredEvents(planned, context.records);
  return { blocks: [...worthy, ...others], toAskOf, areWorthAMail: worthy.length + toAskOf.length > 0 };
}

function blockFrom(planned: PlannedBlock, context: BlockContext): readonly DigestBlock[] {
  switch (planned.kind) {
    case "renewal":
      return renewalOf(planned, context);
    case "scorecard":
      return scorecardBlock(planned, context);
    case "brief":
      return [{ kind: "brief", brief: briefOf(planned.event, { ...context, today: context.day }) }];
    case "introduction":
      return [newsOf(planned, context)].filter((block) => block !== null);
    // It is asked, or set aside, beside.
    case "who-met":
    case "set-aside":
      return [];
  }
}

/** Events of which nobody knows yet whom one met there, the last first. */
const unansweredEvents = (
  planned: readonly PlannedBlock[],
  { contacts }: RoiRecords,
): readonly NetworkingEvent[] =>
  planned
    .flatMap((each) => (each.kind === "who-met" ? [each.event] : []))
    .filter(({ id }) => contacts.every(({ eventId }) => eventId !== id))
    .sort((one, other) => (one.day < other.day ? 1 : -1));

function newsOf(planned: Extract<PlannedBlock, { kind: "introduction" }>, context: BlockContext) {
  const { account, settings, ownCard, records } = context;
  const book = bookOf(account, settings, [...records.contacts, ...(ownCard ? [ownCard] : [])]);
  return newsBlock(book, planned);
}

function renewalOf(
  { kind, group, on }: Extract<PlannedBlock, { kind: "renewal" }>,
  { records, settings, day }: BlockContext,
): readonly DigestBlock[] {
  const { lines } = summarise({ month: monthOf(day), settings, today: day, ...records });
  const line = lines.find((each) => each.kind === "group" && each.name === group.name);
  return line ? [{ kind, group, on, days: daysBetween(day, on), verdict: line.verdict }] : [];
}

/** Of an event at which nobody was met there is nothing to tell. */
function scorecardBlock(
  { kind, event }: Extract<PlannedBlock, { kind: "scorecard" }>,
  { records, settings, day }: BlockContext,
): readonly DigestBlock[] {
  const scorecard = scorecardOf(records, event, { asOf: day, settings });
  if (!scorecard || scorecard.figures.contacts === 0) return [];
  return [{ kind, event, days: daysBetween(event.day, day), scorecard }];
}
