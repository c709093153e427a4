import type { Settings } from "../accounts/settings.ts";
import type { Decided, Situation } from "../commands/verb.ts";
import type { Invite } from "../invites/invite.ts";
import type { Change } from "../ledger/item.ts";
import { inboxAddress } from "../mail/our-addresses.ts";
import type { InstantText } from "../time/local-day.ts";
import { localClock, localDay } from "../time/local-time.ts";
import type { FollowUpBlock, NetworkingEvent } from "./event.ts";
import { liveBlock } from "./with-block.ts";

/** What was decided, with the invitations that make the person's calendar hold the times set aside as they are now. */
export function withBlockInvites<D extends Decided>(situation: Situation, decided: D): D {
  const { book, now, asking } = situation;
  const to = { settings: book.settings, now, mailDomain: asking.mailDomain, attendee: asking.sender };
  const invites = decided.changes.flatMap((change) => blockInvites(change, to));
  const [first, ...others] = decided.answers;
  if (invites.length === 0 || !first) return decided;
  return { ...decided, answers: [{ ...first, invites: [...(first.invites ?? []), ...invites] }, ...others] };
}

export type InvitedBy = {
  readonly settings: Settings;
  readonly now: InstantText;
  readonly mailDomain: string;
  /** The person's address. */
  readonly attendee: string;
};

/** The invitation that a change of an event takes, where it changes the time set aside. */
export function blockInvites(change: Change, by: InvitedBy): readonly Invite[] {
  const [before, after] = [eventIn(change.before), eventIn(change.after)];
  const [was, is] = [before && liveBlock(before), after && liveBlock(after)];
  const latest = Math.max(before?.block?.sequence ?? 0, after?.block?.sequence ?? 0);
  if (after && is) {
    const isSame =
      was !== null &&
      was.startsAt === is.startsAt &&
      was.minutes === is.minutes &&
      before?.name === after.name;
    return isSame ? [] : [inviteOf(by, after, { ...is, sequence: latest })];
  }
  if (!before || !was) return [];
  const sequence = latest > was.sequence ? latest : was.sequence + 1;
  return [{ ...inviteOf(by, before, { ...was, sequence }), method: "CANCEL" }];
}

const eventIn = (item: Change["after"]): NetworkingEvent | null => (item?.kind === "event" ? item : null);

function inviteOf(
  { settings: { zone }, now, mailDomain, attendee }: InvitedBy,
  event: NetworkingEvent,
  { startsAt, minutes, sequence }: FollowUpBlock,
): Invite {
  return {
    uid: `block-${event.id}@${mailDomain}`,
    sequence,
    summary: `Follow up: ${event.name}`,
    about: `Time to write to the people you met at ${event.name}. Nextday set it aside for you.`,
    place: null,
    day: localDay(startsAt, zone),
    time: localClock(startsAt, zone),
    minutes,
    zone,
    writtenAt: now,
    method: "REQUEST",
    organizer: inboxAddress(mailDomain),
    attendee,
  };
}
