import type { Situation } from "../commands/verb.ts";
import type { Contact } from "../contacts/contact.ts";
import { findContacts } from "../contacts/find-contacts.ts";
import { itemIn, itemsIn } from "../ledger/book.ts";
import type { IntroduceArgs } from "./introduce-args.ts";
import type { Introduction } from "./introduction.ts";

/** Whom a line means to bring together, or what has to be asked about it. */
export type PairMeant =
  | { readonly kind: "pair"; readonly one: Contact; readonly other: Contact }
  | { readonly kind: "known"; readonly introduction: Introduction }
  | { readonly kind: "unclear"; readonly why: string };

/** `introduce 2 to Tom`, `introduce 4` of a suggestion, `introduce Jane and Tom`. */
export function pairMeant(
  situation: Situation,
  contactIds: readonly string[],
  { to }: Pick<IntroduceArgs, "to">,
): PairMeant {
  const people = contactIds.flatMap((id) => itemIn(situation.book, "contact", id) ?? []);
  const [one, second] = people;
  if (!one || people.length > 2)
    return { kind: "unclear", why: "Two people can be introduced to each other." };
  if (second && to !== null) return { kind: "unclear", why: "One after the other, please: a line for each." };
  if (second) return pairOf(one, [second]);
  if (to === null) return suggested(situation, one);
  const others = "name" in to ? called(situation, to.name) : numbered(situation, to.numbers);
  return pairOf(one, others);
}

function pairOf(one: Contact, others: readonly Contact[]): PairMeant {
  const [other, ...more] = others;
  if (!other) return { kind: "unclear", why: "I do not know to whom: write the number or the whole name." };
  if (more.length > 0) return { kind: "unclear", why: "Several people are called so: write the whole name." };
  if (other.id === one.id) return { kind: "unclear", why: "That is one and the same person." };
  return { kind: "pair", one, other };
}

/** Somebody in the answered mail is meant before anybody else. */
function called(situation: Situation, name: string): readonly Contact[] {
  const all = itemsIn(situation.book, "contact");
  const here = all.filter(({ id }) => situation.numbered.some(({ contactId }) => contactId === id));
  return [findContacts(here, name), findContacts(all, name)].find((found) => found.length > 0) ?? [];
}

const numbered = ({ numbered: given, book }: Situation, numbers: readonly number[]): readonly Contact[] =>
  given
    .filter(({ n }) => numbers.includes(n))
    .flatMap(({ contactId }) => itemIn(book, "contact", contactId) ?? []);

/** What the answered mail suggests of somebody, else the only suggestion there is of them. */
function suggested(situation: Situation, { id }: Contact): PairMeant {
  const known = introductionsHere(situation, id);
  const [introduction, ...more] = known;
  if (introduction && more.length === 0) return { kind: "known", introduction };
  return { kind: "unclear", why: "To whom? Write for example “introduce 2 to Tom re bookkeeping”." };
}

/** The introductions of somebody that the answered mail tells of; where it tells of none, all of them. */
export function introductionsHere(
  { book, numbered: given }: Situation,
  contactId: string,
): readonly Introduction[] {
  const ids = given.flatMap((each) => (each.contactId === contactId ? (each.introductionId ?? []) : []));
  const here = [...new Set(ids)].flatMap((id) => itemIn(book, "introduction", id) ?? []);
  if (here.length > 0) return here;
  return itemsIn(book, "introduction").filter(
    ({ seeker, helper }) => seeker.contactId === contactId || helper.contactId === contactId,
  );
}
