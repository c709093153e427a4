import { quoted } from "../commands/list-text.ts";
import type { Decided, Situation } from "../commands/verb.ts";
import type { Contact } from "../contacts/contact.ts";
import { type Book, itemsIn } from "../ledger/book.ts";
import { type MetWhen, metWhen } from "./met-when.ts";
import { nearestPeople } from "./nearest-people.ts";
import { newestFirst } from "./people-met-at.ts";
import { type Everybody, searchable, searchContacts, withPhone } from "./search-contacts.ts";
import { soughtWords, tellingWords } from "./sought-words.ts";
import { toldPeople } from "./told-people.ts";

type Asked = Pick<Situation, "book" | "today">;

/** Everybody whom the words fit, best first; where nobody does, who is nearest, said plainly. */
export function found({ book, today }: Asked, line: string, said: string): Decided {
  const sought = quoted(said);
  const when = metWhen(said, today);
  const everybody = searchable(
    book,
    ({ metOn, isUndated }) => !when || (!isUndated && metOn >= when.from && metOn <= when.to),
  );
  const people = peopleFor(everybody, said, when);
  if (people.length === 1) return toldPeople(line, `One person fits ${sought}.`, people);
  const order = when === null ? "best" : "the newest";
  if (people.length > 1)
    return toldPeople(line, `${people.length} people fit ${sought}, ${order} first.`, people);
  const nearest = when || phoneDigits(said) !== null ? null : nearestPeople(everybody, soughtWords(said));
  if (nearest) return toldPeople(line, `Nobody fits ${sought}. ${nearest.but}`, nearest.people);
  return toldPeople(line, `Nobody fits ${sought}. ${knownText(book)}`, []);
}

/** A number, words, or those alone whom somebody met then. */
function peopleFor(everybody: Everybody, said: string, when: MetWhen | null): readonly Contact[] {
  const digits = phoneDigits(said);
  if (digits !== null) return withPhone(everybody, digits);
  if (when === null) return searchContacts(everybody, soughtWords(said));
  const telling = tellingWords(when.rest);
  const people = everybody.people.map(({ contact }) => contact);
  return newestFirst(telling.length > 0 ? searchContacts(everybody, telling) : people);
}

function knownText(book: Book): string {
  const { length } = itemsIn(book, "contact");
  if (length === 0) return "I know nobody yet.";
  return `I know ${length === 1 ? "one person" : `${length} people`}, and none is near.`;
}

/** Null: it is no phone number. */
function phoneDigits(said: string): string | null {
  const digits = said.replace(/\D/g, "");
  return digits.length >= 6 && /^[\d\s().+/-]+$/.test(said) ? digits : null;
}
