import { answering } from "../commands/answering.ts";
import { sameItem } from "../commands/same-item.ts";
import type { Decided, Situation } from "../commands/verb.ts";
import { type Book, itemsIn, putting } from "../ledger/book.ts";
import { counted } from "../text/counted.ts";
import { blockRows } from "./block-rows.ts";
import { occurrencesAhead } from "./coming-occurrences.ts";
import { eventRows } from "./describe-event.ts";
import type { NetworkingEvent } from "./event.ts";
import { type DatedInvite, eventOfEntry, idOfEntry, saidBy } from "./event-of-invite.ts";
import type { EventSeries } from "./series.ts";
import { withBlock } from "./with-block.ts";

/** A meeting that comes again: the series is kept, and its next times as events, the first with time set aside after it. */
export function decideSeries(situation: Situation, invite: DatedInvite, line: string): Decided {
  const { book, today } = situation;
  const known = itemsIn(book, "series").find(({ uid }) => uid === invite.uid) ?? null;
  if (known && invite.sequence < known.sequence)
    return answering(
      line,
      "already",
      `This invitation is older than what I have of ${known.name}; nothing was changed.`,
    );
  const series = seriesOf(situation, invite, known);
  if (known && sameItem(known, series))
    return answering(line, "already", `I have it: ${series.name} and its next times.`);
  const ahead = occurrencesAhead(series, today, book.settings.zone);
  const events = ahead.map((each, n) => followed(situation, each, n === 0));
  const gone = droppedTimes(book, series, ahead).map((each) => calledOff(situation, each));
  const [first] = events;
  const text = `${known ? "Changed" : "New event"}: ${series.name}`;
  const rows = first ? seriesRows(book, first, events.length) : ["It comes no more in the next ten weeks."];
  const changed = [...events.map(({ after }) => after), ...gone].map((each) => putting(book, each));
  return {
    changes: [putting(book, series), ...changed],
    answers: [{ outcome: "did", line, text, rows }],
  };
}

type Followed = { readonly before: NetworkingEvent | null; readonly after: NetworkingEvent };

function seriesOf(situation: Situation, invite: DatedInvite, known: EventSeries | null): EventSeries {
  const { uid, sequence, start, end, repeats } = invite;
  const said = saidBy(invite, situation);
  const id = known?.id ?? idOfEntry({ uid, recurrenceId: null });
  const none = { rules: [], besides: [], without: [] };
  return { kind: "series", v: 1, id, uid, sequence, start, end, repeats: repeats ?? none, ...said };
}

/** One of its times as the series now tells it; what was moved on its own since, and what the person has said, stays. */
function followed(situation: Situation, told: NetworkingEvent, isFirst: boolean): Followed {
  const before = told.calendar && eventOfEntry(situation.book, told.calendar);
  const isNewer = before !== null && (before.calendar?.sequence ?? 0) > (told.calendar?.sequence ?? 0);
  if (isNewer) return { before, after: before };
  const { cost, minutes, groupId, block, isFun, attendance, extras, toldOn, id } = before ?? told;
  const said = { minutes, block, isFun, attendance, extras, toldOn, id };
  const event = { ...told, ...said, cost: cost ?? told.cost, groupId: groupId ?? told.groupId };
  const { book, now } = situation;
  const isSetAside = isFirst || block !== null;
  return { before, after: isSetAside ? withBlock({ settings: book.settings, now }, event) : event };
}

const calledOff = ({ book, now }: Situation, event: NetworkingEvent): NetworkingEvent =>
  withBlock({ settings: book.settings, now }, { ...event, isCancelled: true });

/** Times to come that the series has no more. */
function droppedTimes(book: Book, { uid }: EventSeries, ahead: readonly NetworkingEvent[]) {
  const kept = new Set(ahead.map(({ calendar }) => calendar?.recurrenceId));
  const from = ahead[0]?.day ?? "";
  return itemsIn(book, "event").filter(
    ({ calendar, day, isCancelled }) =>
      calendar?.uid === uid && day >= from && !isCancelled && !kept.has(calendar.recurrenceId),
  );
}

const seriesRows = (book: Book, { before, after }: Followed, count: number): readonly string[] => [
  ...eventRows(book, after),
  ...(count === 1 ? [] : [`It comes again: ${counted(count, "time")} in the next ten weeks.`]),
  ...blockRows(before, after, book.settings.zone),
];

type Cancelled = { readonly series: EventSeries; readonly sequence: number; readonly line: string };

/** All of its times to come. */
export function cancelSeries(situation: Situation, { series, sequence, line }: Cancelled): Decided {
  const { book, today } = situation;
  const { name, uid } = series;
  if (sequence < series.sequence)
    return answering(line, "already", `This is older than what I have of ${name}; nothing was changed.`);
  if (series.isCancelled) return answering(line, "already", `${name} is cancelled already.`);
  const coming = itemsIn(book, "event").filter(
    (each) => each.calendar?.uid === uid && each.day >= today && !each.isCancelled,
  );
  const gone = coming.map((each) => calledOff(situation, each));
  const changes = [{ ...series, sequence, isCancelled: true }, ...gone].map((each) => putting(book, each));
  const text = `${name} is cancelled, ${counted(gone.length, "coming time")} in all.`;
  return { ...answering(line, "did", text), changes };
}
