import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { type Book, itemsIn } from "../ledger/book.ts";
import { likeness } from "./likeness.ts";
import { type SearchedField, searchedFields } from "./searched-fields.ts";
import { plainWords } from "./sought-words.ts";
import { whereMet } from "./where-met.ts";

export type Searched = { readonly contact: Contact; readonly fields: readonly SearchedField[] };

/** Everybody, with the words by which they are found. */
export const searchable = (book: Book): readonly Searched[] =>
  itemsIn(book, "contact").map((contact) => ({
    contact,
    fields: searchedFields(contact, whereMet(book, contact)),
  }));

/** Those of whom every word tells something, best first; of equals, whom was met last. */
export function searchContacts(everybody: readonly Searched[], words: readonly string[]): readonly Contact[] {
  return everybody
    .map((each) => ({ contact: each.contact, score: scoreOf(each, words) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || compareMet(one.contact, other.contact))
    .map(({ contact }) => contact);
}

/** Whose number ends so: as dialled or printed. */
export function withPhone(everybody: readonly Searched[], digits: string): readonly Contact[] {
  const own = digits.replace(/^(?:00|0)/, "");
  return everybody
    .map(({ contact }) => contact)
    .filter(({ phones }) =>
      phones.some(({ number, e164 }) => (e164 ?? number).replace(/\D/g, "").endsWith(own)),
    );
}

/** 0: one of the words tells nothing. Somebody called exactly so comes before all others. */
function scoreOf({ contact, fields }: Searched, words: readonly string[]): number {
  const scores = words.map((word) => Math.max(...fields.map((field) => fieldScore(field, word))));
  if (scores.length === 0 || scores.includes(0)) return 0;
  const named = plainWords(contactName(contact));
  const isName = words.length === named.length && words.every((word) => named.includes(word));
  return scores.reduce((sum, score) => sum + score, isName ? 100 : 0);
}

const fieldScore = ({ weight, words }: SearchedField, said: string): number =>
  words.reduce((best, word) => Math.max(best, weight * likeness(said, word)), 0);

const compareMet = (one: Contact, other: Contact): number =>
  one.metOn === other.metOn ? compareText(one.id, other.id) : compareText(other.metOn, one.metOn);

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
