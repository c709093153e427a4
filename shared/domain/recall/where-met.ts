import type { Contact } from "../contacts/contact.ts";
import type { NetworkingEvent } from "../events/event.ts";
import type { Group } from "../groups/group.ts";
import { type Book, itemIn } from "../ledger/book.ts";

export type Met = { readonly event: NetworkingEvent | null; readonly group: Group | null };

/** Where somebody was met; the event's group is theirs unless another is said. */
export function whereMet(book: Book, { eventId, groupId }: Contact): Met {
  const event = eventId === null ? null : itemIn(book, "event", eventId);
  const ofGroup = groupId ?? event?.groupId ?? null;
  return { event, group: ofGroup === null ? null : itemIn(book, "group", ofGroup) };
}
