import type { Answer } from "../commands/verb.ts";
import type { Contact } from "../contacts/contact.ts";
import { openFollowUps } from "../follow-ups/open-follow-ups.ts";
import { type Book, itemIn } from "../ledger/book.ts";
import type { LocalDay } from "../time/local-day.ts";
import { mostPeople } from "./told-people.ts";
import { whereMet } from "./where-met.ts";

/** Somebody whom an answer shows, with all that is kept. `n`: what the answer to it may call them. */
export type RecalledPerson = {
  readonly n: number;
  readonly contact: Contact;
  /** Names; null where none is known. */
  readonly event: string | null;
  readonly group: string | null;
  /** When the first open follow-up is due; null: nothing is open. */
  readonly dueOn: LocalDay | null;
};

/** Everybody whom the answers of a mail show, once each, numbered from `first`. */
export function recalledIn(book: Book, answers: readonly Answer[], first: number): readonly RecalledPerson[] {
  const ids = [...new Set(answers.flatMap(({ people = [] }) => people))];
  return ids
    .flatMap((id) => itemIn(book, "contact", id) ?? [])
    .slice(0, mostPeople)
    .map((contact, index) => recalled(book, contact, first + index));
}

export function recalled(book: Book, contact: Contact, n: number): RecalledPerson {
  const { event, group } = whereMet(book, contact);
  const due = openFollowUps(book, contact.id).map(({ dueOn }) => dueOn);
  return { n, contact, event: event?.name ?? null, group: group?.name ?? null, dueOn: due.sort()[0] ?? null };
}
