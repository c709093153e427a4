import type { Decided, Situation } from "../commands/verb.ts";
import type { Invite } from "../invites/invite.ts";
import type { Change } from "../ledger/item.ts";
import { inboxAddress } from "../mail/our-addresses.ts";
import { localClock, localDay } from "../time/local-time.ts";
import type { FollowUpBlock, NetworkingEvent } from "./event.ts";

/** What was decided, with the invitations that make the person's calendar hold the times set aside as they are now. */
export function withBlockInvites<D extends Decided>(situation: Situation, decided: D): D {
  const invites = decided.changes.flatMap((change) => blockInvite(situation, change));
  const [first, ...others] = decided.answers;
  if (invites.length === 0 || !first) return decided;
  return { ...decided, answers: [{ ...first, invites: [...(first.invites ?? []), ...invites] }, ...others] };
}

function blockInvite(situation: Situation, change: Change): readonly Invite[] {
  const [before, after] = [eventIn(change.before), eventIn(change.after)];
  const [was, is] = [liveBlock(before), liveBlock(after)];
  const latest = Math.max(before?.block?.sequence ?? 0, after?.block?.sequence ?? 0);
  if (after && is) {
    const isSame =
      was !== null &&
      was.startsAt === is.startsAt &&
      was.minutes === is.minutes &&
      before?.name === after.name;
    return isSame ? [] : [inviteOf(situation, after, { ...is, sequence: latest })];
  }
  if (!before || !was) return [];
  const sequence = latest > was.sequence ? latest : was.sequence + 1;
  return [{ ...inviteOf(situation, before, { ...was, sequence }), method: "CANCEL" }];
}

const eventIn = (item: Change["after"]): NetworkingEvent | null => (item?.kind === "event" ? item : null);

const liveBlock = (event: NetworkingEvent | null): FollowUpBlock | null =>
  event && !event.isCancelled ? event.block : null;

function inviteOf({ book, now, asking }: Situation, event: NetworkingEvent, block: FollowUpBlock): Invite {
  const { zone } = book.settings;
  const { startsAt, minutes, sequence } = block;
  return {
    uid: `block-${event.id}@${asking.mailDomain}`,
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
    organizer: inboxAddress(asking.mailDomain),
    attendee: asking.sender,
  };
}
