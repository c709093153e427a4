import { quoted } from "../commands/list-text.ts";
import type { Decided } from "../commands/verb.ts";
import { type Book, itemsIn } from "../ledger/book.ts";
import { nearestPeople } from "./nearest-people.ts";
import { searchable, searchContacts, withPhone } from "./search-contacts.ts";
import { soughtWords } from "./sought-words.ts";
import { toldPeople } from "./told-people.ts";

/** Everybody whom the words fit, best first; where nobody does, who is nearest, said plainly. */
export function found(book: Book, line: string, said: string): Decided {
  const everybody = searchable(book);
  const digits = phoneDigits(said);
  const words = soughtWords(said);
  const people = digits === null ? searchContacts(everybody, words) : withPhone(everybody, digits);
  const sought = quoted(said);
  if (people.length === 1) return toldPeople(line, `One person fits ${sought}.`, people);
  if (people.length > 1)
    return toldPeople(line, `${people.length} people fit ${sought}, best first.`, people);
  const nearest = digits === null ? nearestPeople(everybody, words) : null;
  if (nearest) return toldPeople(line, `Nobody fits ${sought}. ${nearest.but}`, nearest.people);
  const { length } = itemsIn(book, "contact");
  const known =
    length === 0
      ? "I know nobody yet."
      : `I know ${length === 1 ? "one person" : `${length} people`}, and none is near.`;
  return toldPeople(line, `Nobody fits ${sought}. ${known}`, []);
}

/** Null: it is no phone number. */
function phoneDigits(said: string): string | null {
  const digits = said.replace(/\D/g, "");
  return digits.length >= 6 && /^[\d\s().+/-]+$/.test(said) ? digits : null;
}
