import { answering } from "../commands/answering.ts";
import { listText, quoted } from "../commands/list-text.ts";
import { leadingNumbers } from "../commands/read-numbers.ts";
import type { Decided, ParsedArgs, Situation, Verb } from "../commands/verb.ts";
import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { findContacts } from "../contacts/find-contacts.ts";
import { firstName } from "../contacts/first-name.ts";
import { findGroups } from "../groups/find-group.ts";
import type { Group } from "../groups/group.ts";
import { itemIn, itemsIn } from "../ledger/book.ts";
import { placesOf } from "../roi/places.ts";
import { recordsIn } from "../roi/records-in.ts";
import { attentionRows, sumOf, sumText, turnText } from "./balance-text.ts";
import { type Tally, talliesIn } from "./tallies.ts";

type Args = { readonly of: string };

export const balanceVerb: Verb<Args> = {
  name: "balance",
  synonyms: ["give and take", "my balance", "show balance", "balance with", "balance of"],
  target: "none",
  recalls: true,
  everything: true,
  proof: "dmarc",
  forms: [
    {
      form: "balance <group, name or number>",
      example: "balance BNI",
      does: "What you gave and what you received: referrals, introductions, business of them; whose turn it is. Without a name, of all.",
    },
  ],
  parse: (words): ParsedArgs<Args> =>
    words.split(" ").length > mostWords
      ? { kind: "asked", why: "Of which group or person?", examples: ["BNI"] }
      : { kind: "ok", args: { of: words.replace(/^(?:with|of|for) |[.!?]$/gi, "") } },
  decide(situation, { line, args: { of } }) {
    const tallies = talliesIn(situation.book, situation.today).filter(isGiving);
    if (of === "") return ofAll(situation, line, tallies);
    const people = called(situation, of);
    const groups = people.length > 0 && /^#?\d/.test(of) ? [] : findGroups(situation.book, of);
    const [group, ...others] = groups;
    if (group && others.length === 0) return ofGroup(situation, { line, tallies, group });
    const [person, ...more] = people;
    if (person && more.length === 0) return ofPerson(situation, { line, tallies, person });
    const known = [...groups.map(({ name }) => name), ...people.map(contactName)];
    const text =
      known.length === 0
        ? `There is no group and nobody called ${quoted(of)}.`
        : `Which one: ${listText(known, "or")}?`;
    return answering(line, "asked", text);
  },
};

const mostWords = 5;

/** Business of one's own alone is no giving and taking. */
const isGiving = ({ given, received, theirBusiness, throughThem }: Tally): boolean =>
  given + received + theirBusiness + throughThem > 0;

function called({ book, numbered }: Situation, said: string): readonly Contact[] {
  const way = leadingNumbers(said).at(-1);
  if (way?.rest !== "") return findContacts(itemsIn(book, "contact"), said);
  const ids = new Set(numbered.filter(({ n }) => way.numbers.includes(n)).map(({ contactId }) => contactId));
  return [...ids].flatMap((id) => itemIn(book, "contact", id) ?? []);
}

const told = (line: string, text: string, rows: readonly string[]): Decided => ({
  changes: [],
  answers: [{ outcome: "told", line, text, rows }],
});

const nothingYet =
  "Nothing is on record yet: write “referred Bob to Jane” for what you give, “Tom referred Jane to me” for what you get.";

function ofAll(situation: Situation, line: string, tallies: readonly Tally[]): Decided {
  const { book } = situation;
  const { currency } = book.settings;
  if (tallies.length === 0) return answering(line, "told", nothingYet);
  const sum = sumOf(tallies);
  const groups = itemsIn(book, "group").flatMap((group) => {
    const own = tallies.filter(isIn(situation, group));
    return own.length === 0 ? [] : [`${group.name}: ${sumText(sumOf(own), currency)}.`];
  });
  const text = `Of referrals and introductions ${sumText(sum, currency)}.`;
  return told(line, text, [...groups, ...attentionRows(tallies)]);
}

type OfGroup = { readonly line: string; readonly tallies: readonly Tally[]; readonly group: Group };

const mostRows = 12;

function ofGroup(situation: Situation, { line, tallies, group }: OfGroup): Decided {
  const { currency } = situation.book.settings;
  const own = tallies.filter(isIn(situation, group)).toSorted(byWeight);
  if (own.length === 0)
    return answering(line, "told", `${group.name}: nothing was given or received there yet.`);
  const rows = own.map((each) => `${contactName(each.contact)}: ${sumText(each, currency)}.`);
  const more = rows.length > mostRows ? [`… and ${rows.length - mostRows} more.`] : [];
  const text = `${group.name}: ${sumText(sumOf(own), currency)}.`;
  return told(line, text, [...rows.slice(0, mostRows), ...more, ...attentionRows(own)]);
}

const byWeight = (one: Tally, other: Tally): number =>
  other.given + other.received - one.given - one.received;

const isIn = ({ book }: Situation, { id }: Group) => {
  const places = placesOf(recordsIn(book));
  return ({ contact }: Tally): boolean => places.get(contact.id)?.group === id;
};

type OfPerson = { readonly line: string; readonly tallies: readonly Tally[]; readonly person: Contact };

function ofPerson({ book }: Situation, { line, tallies, person }: OfPerson): Decided {
  const tally = tallies.find(({ contact }) => contact.id === person.id);
  const name = contactName(person);
  if (!tally) return answering(line, "told", `${name}: nothing was given or received yet.`);
  const turn = turnText(tally, firstName({ ...person, company: null }));
  const text = `${name}: ${sumText(tally, book.settings.currency)}. ${turn}`.trim();
  return answering(line, "told", text);
}
