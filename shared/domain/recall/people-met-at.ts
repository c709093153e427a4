import { listText } from "../commands/list-text.ts";
import type { Contact } from "../contacts/contact.ts";
import { nameWords } from "../contacts/find-contacts.ts";
import { findGroups } from "../groups/find-group.ts";
import { type Book, itemsIn } from "../ledger/book.ts";
import { whereMet } from "./where-met.ts";

export type MetThere = { readonly name: string; readonly people: readonly Contact[] };

/** Whom one met at the groups and events that `place` may mean, the newest first. Null: none is called so. */
export function peopleMetAt(book: Book, place: string): MetThere | null {
  const said = nameWords(place);
  const called = (name: string) => said.every((word) => nameWords(name).includes(word));
  const groups = findGroups(book, place);
  const events = itemsIn(book, "event").filter(({ name }) => called(name));
  const names = [...new Set([...groups, ...events].map(({ name }) => name))];
  if (said.length === 0 || names.length === 0) return null;
  const isThere = (contact: Contact): boolean => {
    const { event, group } = whereMet(book, contact);
    return events.some(({ id }) => id === event?.id) || groups.some(({ id }) => id === group?.id);
  };
  const people = newestFirst(itemsIn(book, "contact").filter(isThere));
  return { name: listText(names.slice(0, mostNames)), people };
}

const mostNames = 3;

export const newestFirst = (people: readonly Contact[]): readonly Contact[] =>
  people.toSorted(
    (one, other) => compareNewest(one.metOn, other.metOn) || compareNewest(one.capturedAt, other.capturedAt),
  );

const compareNewest = (one: string, other: string): number => Number(one < other) - Number(one > other);
