import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { isWithin } from "../contacts/is-within.ts";
import { goalText } from "../goals/goal-words.ts";
import { wayBackText } from "../leaving/come-back.ts";
import { type Book, itemIn } from "../ledger/book.ts";
import type { Change, Item } from "../ledger/item.ts";
import { moneyText } from "../money/money-text.ts";
import type { Outcome } from "../outcomes/outcome.ts";
import { shortList } from "./list-text.ts";
import { isOnlyTended, isWith } from "./only-tended.ts";

/** What undo did, as sentences. `told`: the book in which everything that was changed can still be named. */
export function undoText(told: Book, back: readonly Change[]): string {
  const events = [...forgottenAgain(told, back), ...mergesOf(back)];
  const said = new Set(events.flatMap(({ people }) => people));
  const rest = back.filter(({ ref, before, after }) => {
    const item = after ?? before;
    return ref.kind !== "forgotten" && ref.kind !== "answered" && item !== null && !said.has(personOf(item));
  });
  const gone = rest.filter(({ before }) => before !== null);
  const returned = rest.filter(({ before }) => before === null);
  return [
    ...events.map(({ text }) => text),
    ...listed("Put back", told, returned),
    ...listed("Taken back", told, gone),
  ].join(" ");
}

type Said = { readonly text: string; readonly people: readonly string[] };

const listed = (opening: string, told: Book, changes: readonly Change[]): readonly string[] =>
  changes.length === 0 ? [] : [`${opening}: ${changedText(told, changes)}.`];

/** What the changes are of, in the words of the person, each once. */
export function changedText(told: Book, changes: readonly Change[]): string {
  const isToldElsewhere = (change: Change) =>
    isOnlyTended(change) && changes.some((other) => isWith(other, change.ref.id));
  const worthTelling = changes.filter((change) => !isToldElsewhere(change));
  return shortList([...new Set(worthTelling.map((change) => itemText(told, change)))], "more");
}

const personOf = (item: Item): string => ("contactId" in item ? item.contactId : item.id);

function forgottenAgain(told: Book, back: readonly Change[]): readonly Said[] {
  return back.flatMap(({ after }) => {
    if (after?.kind !== "forgotten") return [];
    const text = `${nameOf(told, after.id)} is forgotten again. ${wayBackText(after.purgeAt, told.settings.zone)}`;
    return [{ text, people: [after.id] }];
  });
}

/** Entries of one person that were one and are two again, or the other way round. */
function mergesOf(back: readonly Change[]): readonly Said[] {
  const contacts = back.flatMap(({ before, after }) => {
    const [was, is] = [before?.kind === "contact" ? before : null, after?.kind === "contact" ? after : null];
    return was || is ? [{ was, is }] : [];
  });
  const survivors = contacts.flatMap(({ was, is }) => (was && is ? [{ was, is }] : []));
  return contacts.flatMap(({ was, is }) => {
    const returned = was ? null : is;
    const gone = is ? null : was;
    const apart = returned && survivors.find((each) => isWithin(returned, each.was));
    if (returned && apart)
      return [said(`${contactName(returned)} is back as an entry of their own.`, returned, apart.is)];
    const joined = gone && survivors.find((each) => isWithin(gone, each.is));
    if (!gone || !joined) return [];
    return [said(`${contactName(gone)} is merged with ${contactName(joined.is)} again.`, gone, joined.is)];
  });
}

const said = (text: string, ...people: readonly Contact[]): Said => ({
  text,
  people: people.map(({ id }) => id),
});

/** What an item is to the person. */
function itemText(book: Book, { ref, before, after }: Change): string {
  const item = itemIn(book, ref.kind, ref.id);
  if (item?.kind === "contact" && before && after) return `what was changed of ${contactName(item)}`;
  return item ? describe(book, item) : "something that is gone";
}

function describe(book: Book, item: Item): string {
  switch (item.kind) {
    case "contact":
      return `what is kept of ${contactName(item)}`;
    case "follow-up":
      return `the follow-up with ${nameOf(book, item.contactId)}`;
    case "outcome":
      return `the ${outcomeText(item)} with ${nameOf(book, item.contactId)}`;
    case "group":
    case "event":
    case "series":
      return item.name;
    case "introduction":
      return `the introduction of ${nameOf(book, item.seeker.contactId)} and ${nameOf(book, item.helper.contactId)}`;
    case "goal":
      return `your goal of ${goalText(item)}`;
    case "own-card":
      return "your own card";
    case "template":
      return `your words for “${item.id}”`;
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
    case "answered":
      return "what cannot be taken back";
  }
}

const outcomeNames = {
  ...{ won: "business", invoice: "invoice", refund: "refund", lost: "lost business" },
  ...{ lead: "lead", given: "referral", introduced: "introduction", referred: "business through you" },
  ...{ partner: "partner", coffee: "coffee" },
} as const;

const outcomeText = ({ what, amount, whom }: Outcome): string =>
  whom !== null
    ? `${outcomeNames[what]} of ${whom}`
    : amount
      ? `${outcomeNames[what]} of ${moneyText(amount)}`
      : outcomeNames[what];

function nameOf(book: Book, contactId: string): string {
  const contact = itemIn(book, "contact", contactId);
  return contact ? contactName(contact) : "somebody";
}
