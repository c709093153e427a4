import type { Contact } from "../contacts/contact.ts";
import { secondsToComeBack } from "../leaving/come-back.ts";
import { itemIn, merged, refText } from "../ledger/book.ts";
import type { Change, Item } from "../ledger/item.ts";
import { isUndoable } from "../ledger/undoable-change.ts";
import { addSeconds } from "../time/local-time.ts";
import { isOnlyTended, isWith } from "./only-tended.ts";
import { sameItem } from "./same-item.ts";
import type { Undoable } from "./undoable.ts";
import type { Situation } from "./verb.ts";

/** `closing`: it would close the account, which no undo does. */
type TakenBack = {
  readonly back: readonly Change[];
  readonly left: readonly Change[];
  readonly closing: boolean;
};

/** What can be restored, and what has been written since, by a later entry or by an earlier line of the same mail. */
export function takenBack({ book, now: today }: Situation, { changes, overwritten }: Undoable): TakenBack {
  const undoable = merged(changes).filter(isUndoable);
  const done = undoable.filter((change) => !closes(change));
  const isChanged = ({ ref, after }: Change): boolean => {
    const now = itemIn(book, ref.kind, ref.id);
    return overwritten.has(refText(ref)) || (now !== null && !sameItem(now, after));
  };
  const staying = done.filter(isChanged).flatMap(({ ref, before }) => {
    const contact = itemIn(book, "contact", ref.id);
    return contact ? [{ contact, isNew: before === null }] : [];
  });
  const isNeeded = ({ before, after }: Change): boolean =>
    before === null && after !== null && staying.some((each) => needs(each, after));
  const staysWith = (change: Change): boolean => isChanged(change) || isNeeded(change);
  // When somebody was last heard from goes with the follow-up that says so.
  const isLeft = (change: Change): boolean =>
    staysWith(change) ||
    (isOnlyTended(change) && done.some((other) => isWith(other, change.ref.id) && staysWith(other)));
  const back = done
    .filter((change) => !isLeft(change))
    .map(({ ref, before, after }) => ({
      ref,
      before: itemIn(book, ref.kind, ref.id) ?? after,
      after: withNewDeadline(before, today),
    }));
  return { back, left: done.filter(isLeft), closing: done.length < undoable.length };
}

const closes = ({ before }: Change): boolean => before?.kind === "settings" && before.leavesAt !== undefined;

/** Who stays keeps where they were met and, where they came with it, what was promised and what came of it. */
function needs({ contact, isNew }: { contact: Contact; isNew: boolean }, item: Item): boolean {
  if ("contactId" in item) return isNew && item.contactId === contact.id;
  return (
    (item.kind === "event" && item.id === contact.eventId) ||
    (item.kind === "group" && item.id === contact.groupId)
  );
}

/** Who is forgotten once more has a whole day again to come back. */
const withNewDeadline = (item: Item | null, now: string): Item | null =>
  item?.kind === "forgotten" ? { ...item, purgeAt: addSeconds(now, secondsToComeBack) } : item;
