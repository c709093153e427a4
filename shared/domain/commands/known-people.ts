import { findContacts } from "../contacts/find-contacts.ts";
import type { ParseContext } from "./verb.ts";

/** What joins several names. */
export const betweenNames = /, ?| (?:and|&|\+|und|et|y) (?:[aà] )?/i;

/** Whether each of some names is that of one person of the answered mail; of anybody it may be, where its people are not known yet. */
export const isKnown = (names: string, { people }: Pick<ParseContext, "people">): boolean =>
  people === undefined ||
  names.split(betweenNames).every((name) => findContacts(people, withoutTitle(name)).length === 1);

/** `Dr. Doe` is called Doe. */
export const withoutTitle = (name: string): string =>
  name.replace(/^(?:dr|mr|mrs|ms|miss|prof)\.? (?=\S)/i, "");
