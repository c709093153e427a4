import type { Contact } from "../contacts/contact.ts";
import type { Gist } from "./gist.ts";
import { mainPart } from "./parts-of.ts";
import { placeSaid, townOf } from "./place-said.ts";

/** One thing that somebody looks for. */
export type Wish = {
  readonly contact: Contact;
  /** In the owner's words. */
  readonly text: string;
  readonly gist: Gist;
  /** Where it is wanted, where that was said. */
  readonly place: string | null;
  readonly town: string | null;
};

/** Whoever looks for customers or for a job in a trade does not look for somebody of that trade. */
const seeks =
  /(?<!\b(?:to|from|for|of|with|by|her|his|their|our) )\b(?:clients?|customers?|leads|referrals?|buyers?|tenants?|subscribers?|commissions?|assignments?|jobs?|position|internship|apprenticeship|work as|work in|kunden|auftrage|aufträge|mandanten|stelle|clientes?|clientèle|emploi|empleo|trabajo)\b/i;
const withdrawn = /\b(?:no longer|any ?(?:more|longer)|found one|already (?:has|found)|nicht mehr|ya no)\b/i;

/** Before what is wanted for it: `canapés and drinks, so a caterer`. */
const reason = /^[^.;]{3,80}, so (?=\S)/i;

/** What somebody looks for; of what is not understood, and of customers, nothing. */
export const wishesOf = (contact: Contact): readonly Wish[] =>
  contact.needs.flatMap((text) => {
    const wish = wishOf(contact, text);
    return wish ? [wish] : [];
  });

function wishOf(contact: Contact, text: string): Wish | null {
  if (withdrawn.test(text)) return null;
  const { rest, place } = placeSaid(text);
  const clauses = [rest.replace(reason, ""), ...rest.split(", ")].flatMap((clause) => mainPart(clause) ?? []);
  const main = clauses.find(({ gists }) => gists.some(({ trades }) => trades.size > 0)) ?? clauses[0];
  if (main === undefined || seeks.test(main.said.split(",")[0] ?? "")) return null;
  const gist = main.gists.at(-1);
  return gist ? { contact, text, gist, place, town: townOf(contact) } : null;
}
