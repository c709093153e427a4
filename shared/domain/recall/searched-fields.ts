import type { Contact } from "../contacts/contact.ts";
import { tradesIn } from "../trades/trades-in.ts";
import { plainWords } from "./sought-words.ts";
import { toldOf } from "./told-of.ts";
import type { Met } from "./where-met.ts";

/** Words by which somebody is found, and the trades that they name. `weight`: what a hit counts beside hits in other fields. */
export type SearchedField = {
  readonly weight: number;
  readonly words: readonly string[];
  readonly trades: readonly string[];
};

/** Somebody may be called Baker. */
const nameWeight = 6;

export function searchedFields(contact: Contact, { event, group }: Met): readonly SearchedField[] {
  const { addressParts: parts } = contact;
  const texts: readonly (readonly [number, readonly (string | null)[]])[] = [
    [nameWeight, [contact.name]],
    [4, [contact.company, contact.title]],
    [3, [event?.name ?? null, group?.name ?? null]],
    [3, [contact.department, contact.honorific, ...contact.credentials]],
    [3, parts ? [parts.city, parts.region] : [contact.address]],
    [2, [...contact.notes.map(({ text }) => text), ...toldOf(contact)]],
    [1, [...contact.emails, ...contact.urls, ...contact.social.map(({ handle }) => handle)]],
  ];
  return texts.map(([weight, said]) => searchedField(weight, said));
}

export const searchedField = (weight: number, said: readonly (string | null)[]): SearchedField => ({
  weight,
  words: said.flatMap((text) => plainWords(text ?? "")),
  trades: weight === nameWeight ? [] : said.flatMap((text) => tradesIn(text ?? "")),
});
