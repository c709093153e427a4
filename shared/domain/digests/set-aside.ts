import { blockInvites, type InvitedBy } from "../events/block-invites.ts";
import { nextToSetAside, withBlock } from "../events/with-block.ts";
import { type Book, itemsIn, putting } from "../ledger/book.ts";
import type { Change } from "../ledger/item.ts";
import type { LocalDay } from "../time/local-day.ts";
import type { DigestBlock } from "./block.ts";

/** Time that a digest sets aside: what it changes, and what the digest says of it. */
export type SetAside = { readonly changes: readonly Change[]; readonly blocks: readonly DigestBlock[] };

/** The time after the next of many meetings, for each series that comes near. */
export function setAsideIn(book: Book, day: LocalDay, by: Omit<InvitedBy, "settings">): SetAside {
  const { settings } = book;
  const events = nextToSetAside(itemsIn(book, "event"), day, settings);
  const set = events.flatMap((each) => {
    const event = withBlock({ settings, now: by.now }, each);
    const change = putting(book, event);
    return blockInvites(change, { settings, ...by }).map((invite) => ({ event, change, invite }));
  });
  return {
    changes: set.map(({ change }) => change),
    blocks: set.map(({ event, invite }) => ({ kind: "set-aside", event, invite })),
  };
}
