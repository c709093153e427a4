import { quoted } from "../commands/list-text.ts";
import type { Decided } from "../commands/verb.ts";
import type { Contact } from "../contacts/contact.ts";
import { findContacts } from "../contacts/find-contacts.ts";
import { type Book, itemsIn } from "../ledger/book.ts";
import { peopleMetAt } from "./people-met-at.ts";
import { toldPeople } from "./told-people.ts";

/** With whom something is open, oldest promise first: of a group or an event, or of somebody, where `place` names one. */
export function openAt(book: Book, line: string, place: string | null): Decided {
  const everybody = itemsIn(book, "contact");
  const met = place === null ? null : peopleMetAt(book, place);
  const among = place === null ? everybody : (met?.people ?? findContacts(everybody, place));
  if (place !== null && met === null && among.length === 0)
    return toldPeople(line, `I know no group, event or person called ${quoted(place)}.`, []);
  const people = withOpen(book, among);
  const whom = place === null ? "" : ` (${met?.name ?? place})`;
  if (people.length === 0) return toldPeople(line, `Nothing is open${whom}.`, []);
  const count = people.length === 1 ? "One follow-up is" : `Follow-ups with ${people.length} people are`;
  return toldPeople(line, `${count} open${whom}, oldest promise first.`, people);
}

function withOpen(book: Book, among: readonly Contact[]): readonly Contact[] {
  const byId = new Map(among.map((contact) => [contact.id, contact]));
  const open = itemsIn(book, "follow-up")
    .filter(({ status }) => status === "open")
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0));
  return [...new Set(open.map(({ contactId }) => contactId))].flatMap((id) => byId.get(id) ?? []);
}
