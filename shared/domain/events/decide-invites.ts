import { answering } from "../commands/answering.ts";
import { sameItem } from "../commands/same-item.ts";
import type { Decided, Situation } from "../commands/verb.ts";
import type { InviteEvent } from "../invites/invite-event.ts";
import { applied, type Book, itemsIn, putting } from "../ledger/book.ts";
import { sayDay } from "../time/say-day.ts";
import { blockRows } from "./block-rows.ts";
import { cancelSeries, decideSeries } from "./decide-series.ts";
import { describeEvent, eventRows } from "./describe-event.ts";
import type { CalendarEntry, NetworkingEvent } from "./event.ts";
import {
  type DatedInvite,
  entryOf,
  eventOfEntry,
  eventOfInvite,
  idOfEntry,
  nameOf,
  timesOf,
} from "./event-of-invite.ts";
import { eventOn } from "./find-event.ts";
import { occurrenceKey } from "./occurrences.ts";
import { isSetAsideAtOnce, withBlock } from "./with-block.ts";

/** A calendar that somebody exported holds years. */
const most = 40;

/** Follows what a mail's invites say: a series before those of its times that are moved. */
export function decideInvites(situation: Situation, invites: readonly InviteEvent[]): Decided {
  const ordered = [...invites].sort(
    (one, other) => Number(one.recurrenceId !== null) - Number(other.recurrenceId !== null),
  );
  let decided: Decided = { changes: [], answers: [] };
  for (const invite of ordered.slice(0, most)) {
    const book = applied(situation.book, decided.changes);
    const next = decideInvite({ ...situation, book }, invite);
    decided = {
      changes: [...decided.changes, ...next.changes],
      answers: [...decided.answers, ...next.answers],
    };
  }
  const left = invites.length - most;
  if (left <= 0) return decided;
  const more = answering(
    "The invites",
    "asked",
    `The file holds ${left} more meetings, which I left out. Send those that matter on their own.`,
  );
  return { ...decided, answers: [...decided.answers, ...more.answers] };
}

function decideInvite(situation: Situation, invite: InviteEvent): Decided {
  const line = `Invite: ${nameOf(invite)}`;
  if (/^(?:REPLY|COUNTER|REFRESH|DECLINECOUNTER)$/.test(invite.method ?? ""))
    return answering(line, "told", "That is somebody's answer to an invitation. I keep invitations alone.");
  const { start } = invite;
  const { uid, sequence } =
    invite.uid === null ? entryMeant(situation, invite) : { ...invite, uid: invite.uid };
  if (invite.isCancelled) return decideCancel(situation, { ...invite, uid, sequence }, line);
  if (start === null)
    return answering(line, "asked", "It does not say when it is. Write “event” with its name and day.");
  const dated = { ...invite, uid, sequence, start };
  if (invite.repeats !== null && invite.recurrenceId === null) return decideSeries(situation, dated, line);
  return decideOne(situation, dated, line);
}

/** What comes from no calendar is the event of that name and day, or a new one. */
function entryMeant({ book }: Situation, invite: InviteEvent): Pick<CalendarEntry, "uid" | "sequence"> {
  const { start } = invite;
  const { day = "" } = start ? timesOf({ start, end: null }, book.settings.zone) : {};
  const known = eventOn(book, nameOf(invite), day)?.calendar;
  if (known?.recurrenceId === null) return known;
  const recurrenceId = start && occurrenceKey(start);
  return { uid: idOfEntry({ uid: nameOf(invite), recurrenceId }), sequence: 0 };
}

function decideOne(situation: Situation, invite: DatedInvite, line: string): Decided {
  const { book } = situation;
  const known = eventOfEntry(book, entryOf(invite));
  if (known && invite.sequence < (known.calendar?.sequence ?? 0)) return olderThan(known.name, line);
  const { before, after: said } = eventOfInvite(situation, invite);
  const on = { settings: book.settings, now: situation.now };
  const after = isSetAsideAtOnce(said, situation.today) ? withBlock(on, said) : said;
  if (before && sameItem(before, after))
    return answering(line, "already", `I have it: ${describeEvent(book, before, after)}`);
  return inRows(book, { before, after, line });
}

type Told = {
  readonly before: NetworkingEvent | null;
  readonly after: NetworkingEvent;
  readonly line: string;
};

/** What has become of the event, and what was set aside after it. */
function inRows(book: Book, { before, after, line }: Told): Decided {
  const isMoved = before !== null && (before.day !== after.day || before.startsAt !== after.startsAt);
  const text = `${before === null ? "New event" : isMoved ? "Moved" : "Changed"}: ${after.name}`;
  const rows = [...eventRows(book, after), ...blockRows(before, after, book.settings.zone)];
  return { changes: [putting(book, after)], answers: [{ outcome: "did", line, text, rows }] };
}

const olderThan = (name: string, line: string): Decided =>
  answering(line, "already", `This invitation is older than what I have of ${name}; nothing was changed.`);

/** Of a series all that is still to come. */
function decideCancel(
  situation: Situation,
  invite: InviteEvent & { readonly uid: string },
  line: string,
): Decided {
  const recurrenceId = invite.recurrenceId && occurrenceKey(invite.recurrenceId);
  const { uid, sequence } = invite;
  const whole =
    recurrenceId === null ? itemsIn(situation.book, "series").find((each) => each.uid === uid) : null;
  if (whole) return cancelSeries(situation, { series: whole, sequence, line });
  const known = eventOfEntry(situation.book, { uid, sequence, recurrenceId });
  if (!known) return answering(line, "told", "It is cancelled, and I had not known of it.");
  if (sequence < (known.calendar?.sequence ?? 0)) return olderThan(known.name, line);
  if (known.isCancelled) return answering(line, "already", `${known.name} is cancelled already.`);
  const calendar = { uid, sequence, recurrenceId };
  const { settings } = situation.book;
  const after = withBlock({ settings, now: situation.now }, { ...known, isCancelled: true, calendar });
  const text = `${known.name} on ${sayDay(known.day)} is cancelled.`;
  const rows = blockRows(known, after, settings.zone);
  return { changes: [putting(situation.book, after)], answers: [{ outcome: "did", line, text, rows }] };
}
