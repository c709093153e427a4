import { contactName } from "../contacts/contact-name.ts";
import { applied, type Book, itemIn, merged, refText } from "../ledger/book.ts";
import type { Change, Item } from "../ledger/item.ts";
import { isUndoable } from "../ledger/undoable-change.ts";
import { listText } from "./list-text.ts";
import { noWords } from "./no-words.ts";
import { sameItem } from "./same-item.ts";
import type { Answer, Situation, Undoable, Verb } from "./verb.ts";

export const undoVerb: Verb<null> = {
  name: "undo",
  synonyms: ["revert", "take back", "undo all", "undo last"],
  target: "none",
  whileClosed: true,
  forms: [
    {
      form: "undo",
      example: "undo",
      does: "Takes back what the answered mail tells of, or else your last one.",
    },
  ],
  parse: (words) => noWords("undo", words),
  decide(situation, { line }) {
    const answered = (outcome: Answer["outcome"], text: string): Answer => ({ outcome, line, text });
    const { undoable } = situation;
    if (!undoable?.changes.some(isUndoable)) {
      return { changes: [], answers: [answered("already", "There is nothing to take back.")] };
    }
    const { back, left } = takenBack(situation, undoable);
    const told = bookTold(situation.book, undoable);
    const now = { ...told, items: new Map([...told.items, ...situation.book.items]) };
    const kept = left.length === 0 ? [] : [answered("already", leftText(now, left))];
    if (back.length === 0) return { changes: [], answers: kept };
    const what = listText([...new Set(back.map(({ ref }) => itemText(told, ref)))]);
    return { changes: back, answers: [answered("did", `Taken back: ${what}.`), ...kept] };
  },
};

/** The book with everything that was changed as it became, and what was removed as it had been, so that it can be named. */
const bookTold = (book: Book, { changes }: Undoable): Book =>
  applied(
    book,
    merged(changes).map(({ ref, before, after }) => ({ ref, before: null, after: after ?? before })),
  );

type TakenBack = { readonly back: readonly Change[]; readonly left: readonly Change[] };

/** What can be restored, and what has been written since, by a later entry or by an earlier line of the same mail. */
function takenBack({ book }: Situation, { changes, overwritten }: Undoable): TakenBack {
  const done = merged(changes).filter(isUndoable);
  const isLeft = ({ ref, after }: Change): boolean => {
    const now = itemIn(book, ref.kind, ref.id);
    return overwritten.has(refText(ref)) || (now !== null && !sameItem(now, after));
  };
  const back = done
    .filter((change) => !isLeft(change))
    .map(({ ref, before, after }) => ({
      ref,
      before: itemIn(book, ref.kind, ref.id) ?? after,
      after: before,
    }));
  return { back, left: done.filter(isLeft) };
}

const leftText = (book: Book, left: readonly Change[]): string =>
  `Left as it is, because it was changed since: ${listText([...new Set(left.map(({ ref }) => itemText(book, ref)))])}.`;

/** What an item is to the person. */
function itemText(book: Book, ref: Change["ref"]): string {
  const item = itemIn(book, ref.kind, ref.id);
  return item ? describe(book, item) : "something that is gone";
}

function describe(book: Book, item: Item): string {
  switch (item.kind) {
    case "contact":
      return `what is kept of ${contactName(item)}`;
    case "follow-up":
      return `the follow-up with ${nameOf(book, item.contactId)}`;
    case "outcome":
      return `the ${item.what === "won" ? "business" : item.what} with ${nameOf(book, item.contactId)}`;
    case "group":
    case "event":
      return item.name;
    case "own-card":
      return "your own card";
    case "settings":
      return item.leavesAt ? "the closing of your account" : "your settings";
    case "forgotten":
      return `what is kept of ${nameOf(book, item.id)}`;
    case "held-mail":
    case "held-line":
    case "in-address":
    case "link":
    case "address":
    case "invitation":
      return "what cannot be taken back";
  }
}

function nameOf(book: Book, contactId: string): string {
  const contact = itemIn(book, "contact", contactId);
  return contact ? contactName(contact) : "somebody";
}
