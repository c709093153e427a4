import { findContacts } from "../contacts/find-contacts.ts";
import type { ParseContext } from "./verb.ts";

/** What joins several names. */
export const betweenNames = /, ?| (?:and|&|\+|und|et|y) (?:[aà] )?/i;

/** Whether each of some names is that of one person of the answered mail; of anybody it may be, where its people are not known yet. */
export const isKnown = (names: string, { people }: Pick<ParseContext, "people">): boolean =>
  people === undefined ||
  names.split(betweenNames).every((name) => findContacts(people, withoutTitle(name)).length === 1);

/** What stands before a name, and is none of it. */
export const isTitle = (word: string): boolean =>
  /^(?:mr|mrs|ms|miss|dr|prof|herrn?|frau|madame|monsieur|mme|señora?|sra?)\.?$/iu.test(word);

/** `Dr. Doe` is called Doe. */
export function withoutTitle(name: string): string {
  const [first = "", ...rest] = name.split(" ");
  return rest.length > 0 && isTitle(first) ? rest.join(" ") : name;
}
