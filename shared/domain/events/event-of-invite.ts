import { createHash } from "node:crypto";
import type { Situation } from "../commands/verb.ts";
import { groupNamed } from "../groups/find-group.ts";
import type { InviteEvent } from "../invites/invite-event.ts";
import type { InviteTime } from "../invites/invite-time.ts";
import { type Book, itemsIn } from "../ledger/book.ts";
import { instantOf, localDay } from "../time/local-time.ts";
import { costIn } from "./cost-in.ts";
import type { CalendarEntry, NetworkingEvent } from "./event.ts";
import { eventOn } from "./find-event.ts";
import { newEvent } from "./new-event.ts";
import { dayOf, occurrenceKey } from "./occurrences.ts";

/** An invite that says when it is, and which. */
export type DatedInvite = InviteEvent & { readonly uid: string; readonly start: InviteTime };

const most = { name: 120, place: 200, about: 2000, attendees: 100 } as const;

const oneLine = (text: string | null, length: number): string | null =>
  text
    ?.toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, length) || null;

export const nameOf = ({ summary }: InviteEvent): string => oneLine(summary, most.name) ?? "Meeting";

/** What an invite says that does not hang on when it is. */
export function saidBy(invite: InviteEvent, { book, asking }: Situation) {
  const { settings, account } = book;
  const isOurs = (email: string | null) =>
    email !== null && (account.addresses.includes(email) || email.endsWith(`@${asking.mailDomain}`));
  const organizer = oneLine(invite.organizer?.name ?? invite.organizer?.email ?? null, most.name);
  const others = invite.attendees.filter(({ email }) => !isOurs(email));
  const name = nameOf(invite);
  const words = [invite.summary, invite.location, invite.about].join("\n");
  return {
    name,
    place: oneLine(invite.location, most.place),
    organizer: isOurs(invite.organizer?.email ?? null) ? null : organizer,
    about: invite.about?.toWellFormed().slice(0, most.about) ?? null,
    attendees: others.slice(0, most.attendees).map((each) => ({ ...each, company: null })),
    cost: costIn(words, settings.currency),
    groupId: groupNamed(book, name) ?? (organizer === null ? null : groupNamed(book, organizer)),
    isCancelled: invite.isCancelled,
  };
}

/** When it is: hours without a zone, and those in UTC, are told in the owner's. */
export function timesOf({ start, end }: Pick<DatedInvite, "start" | "end">, zone: string) {
  const [startsAt, endsAt] = [instantIn(start, zone), end && instantIn(end, zone)];
  const own = start.kind === "zoned" && start.zone !== "UTC" ? start.zone : null;
  const day = startsAt === null ? dayOf(start) : localDay(startsAt, own ?? zone);
  const isEnd = startsAt !== null && endsAt !== null && endsAt > startsAt;
  return { day, startsAt, endsAt: isEnd ? endsAt : null, zone: own };
}

function instantIn(time: InviteTime, zone: string): string | null {
  if (time.kind === "day") return null;
  return time.kind === "zoned" ? time.at : instantOf(time.local.slice(0, 10), time.local.slice(11), zone);
}

export const entryOf = ({ uid, sequence, recurrenceId }: DatedInvite): CalendarEntry => ({
  uid,
  sequence,
  recurrenceId: recurrenceId && occurrenceKey(recurrenceId),
});

/** The event of that entry of a calendar. */
export const eventOfEntry = (book: Book, { uid, recurrenceId }: CalendarEntry): NetworkingEvent | null =>
  itemsIn(book, "event").find(
    ({ calendar }) => calendar?.uid === uid && calendar.recurrenceId === recurrenceId,
  ) ?? null;

/** The same for the same entry, so that an account has each once. */
export const idOfEntry = ({ uid, recurrenceId }: Omit<CalendarEntry, "sequence">): string =>
  `invite-${createHash("sha256")
    .update(`${uid}\n${recurrenceId ?? ""}`)
    .digest("hex")
    .slice(0, 24)}`;

/** Of an entry that no calendar has. */
const madeUid = /^invite-[0-9a-f]{24}$/;

/** The event that an invite tells of, as it becomes. What the person has said of it stays; one that they told of by name before is the same. */
export function eventOfInvite(
  situation: Situation,
  invite: DatedInvite,
): {
  readonly before: NetworkingEvent | null;
  readonly after: NetworkingEvent;
} {
  const { book, today } = situation;
  const calendar = entryOf(invite);
  const said = saidBy(invite, situation);
  const times = timesOf(invite, book.settings.zone);
  const typed = eventOn(book, said.name, times.day);
  const isOfNone = typed !== null && (typed.calendar === null || madeUid.test(typed.calendar.uid));
  const before = eventOfEntry(book, calendar) ?? (isOfNone ? typed : null);
  const event =
    before ??
    newEvent({ id: idOfEntry(calendar), name: said.name, day: times.day, groupId: null, toldOn: today });
  const kept = { cost: event.cost ?? said.cost, groupId: event.groupId ?? said.groupId };
  // What comes from no calendar says less than one.
  const more =
    invite.method === null
      ? {
          place: said.place ?? event.place,
          organizer: said.organizer ?? event.organizer,
          about: said.about ?? event.about,
        }
      : {};
  return { before, after: { ...event, ...said, ...more, ...times, ...kept, calendar } };
}
