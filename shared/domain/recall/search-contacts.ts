import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { type Book, itemsIn } from "../ledger/book.ts";
import { tradesAt } from "../trades/trades-in.ts";
import { likeness } from "./likeness.ts";
import { type SearchedField, searchedField, searchedFields } from "./searched-fields.ts";
import { plainWords } from "./sought-words.ts";
import { whereMet } from "./where-met.ts";

type Searched = { readonly contact: Contact; readonly fields: readonly SearchedField[] };

/** Everybody, with the words by which they are found, and how well each of those answers to what is said. */
export type Everybody = { readonly people: readonly Searched[]; readonly like: typeof likeness };

/** `among`: whom the search is for at all. */
export function searchable(book: Book, among: (contact: Contact) => boolean = () => true): Everybody {
  const contacts = itemsIn(book, "contact").filter(among);
  const people = contacts.map((contact) => ({
    contact,
    fields: searchedFields(contact, whereMet(book, contact)),
  }));
  return { people, like: remembered(likeness) };
}

/** The same people, to be found by a part of what was told of them alone. */
export function searchableBy(
  contacts: readonly Contact[],
  textsOf: (contact: Contact) => readonly string[],
): Everybody {
  const people = contacts.map((contact) => ({ contact, fields: [searchedField(1, textsOf(contact))] }));
  return { people, like: remembered(likeness) };
}

/** Most words are many people's: each pair is judged once. */
function remembered(judge: typeof likeness): typeof likeness {
  const known = new Map<string, Map<string, number>>();
  return (said, word) => {
    const ofSaid = known.get(said) ?? new Map<string, number>();
    const before = ofSaid.get(word);
    if (before !== undefined) return before;
    const now = judge(said, word);
    known.set(said, ofSaid.set(word, now));
    return now;
  };
}

/** Those of whom every word tells something, best first; of equals, whom was met last. */
export function searchContacts({ people, like }: Everybody, words: readonly string[]): readonly Contact[] {
  const terms = termsOf(words);
  return people
    .map((each) => ({ contact: each.contact, score: scoreOf(each, terms, like) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || compareMet(one.contact, other.contact))
    .map(({ contact }) => contact);
}

/** Whose number ends so: as dialled or printed. */
export function withPhone({ people }: Everybody, digits: string): readonly Contact[] {
  const own = digits.replace(/^(?:00|0)/, "");
  return people
    .map(({ contact }) => contact)
    .filter(({ phones }) =>
      phones.some(({ number, e164 }) => (e164 ?? number).replace(/\D/g, "").endsWith(own)),
    );
}

/** What is sought, word by word; the words of a trade belong together, since others have other words for it. */
type Term = { readonly words: readonly string[]; readonly trade: string | null };

function termsOf(words: readonly string[]): readonly Term[] {
  const named = tradesAt(words);
  return words.flatMap((word, at): readonly Term[] => {
    const within = named.find(({ from, to }) => from <= at && at < to);
    if (!within) return [{ words: [word], trade: null }];
    return within.from === at ? [{ words: words.slice(at, within.to), trade: within.trade.name }] : [];
  });
}

/** 0: one of the words tells nothing. Somebody called exactly so comes before all others. */
function scoreOf({ contact, fields }: Searched, terms: readonly Term[], like: typeof likeness): number {
  const scores = terms.map((term) => Math.max(asSaid(fields, term.words, like), byTrade(fields, term)));
  if (scores.length === 0 || scores.includes(0)) return 0;
  const words = terms.flatMap((term) => term.words);
  const named = plainWords(contactName(contact));
  const isName = words.length === named.length && words.every((word) => named.includes(word));
  return scores.reduce((sum, score) => sum + score, isName ? 100 : 0);
}

type Fields = Searched["fields"];

function asSaid(fields: Fields, words: readonly string[], like: typeof likeness): number {
  const scores = words.map((said) =>
    fields.reduce(
      (best, { weight, words: own }) =>
        own.reduce((most, word) => Math.max(most, weight * like(said, word)), best),
      0,
    ),
  );
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

/** Another word for the same trade counts half as much as the word itself. */
function byTrade(fields: Fields, { words, trade }: Term): number {
  const weights = fields.map(({ weight, trades }) => (trade !== null && trades.includes(trade) ? weight : 0));
  return 0.5 * words.length * Math.max(0, ...weights);
}

const compareMet = (one: Contact, other: Contact): number =>
  one.metOn === other.metOn ? compareText(one.id, other.id) : compareText(other.metOn, one.metOn);

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
