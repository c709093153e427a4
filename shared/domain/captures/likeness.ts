import { nameKey } from "../contacts/clues.ts";
import type { ContactFields } from "../contacts/contact.ts";
import { nameWords } from "../contacts/find-contacts.ts";
import { editDistance } from "../text/edit-distance.ts";

/** `likely`: has to be asked about. */
export type Likeness = "same" | "likely" | "other";

/**
 * Whether what was captured is somebody known. An address, a number, or name and company make it certain unless the names contradict;
 * the name alone, or name and company with other addresses, is what colleagues and namesakes share as well.
 */
export function likeness(known: ContactFields, found: ContactFields): Likeness {
  if (shares(known.emails, found.emails)) return mayBeOne(known.name, found.name) ? "same" : "other";
  const isNamed = known.name !== null && found.name !== null;
  if (shares(numbersOf(known), numbersOf(found)))
    return isNamed && mayBeOne(known.name, found.name) ? "same" : "other";
  if (!isNamed || nameKey(known.name) === null || nameKey(known.name) !== nameKey(found.name)) return "other";
  const haveOtherEmails = known.emails.length > 0 && found.emails.length > 0;
  return sameCompany(known.company, found.company) && !haveOtherEmails ? "same" : "likely";
}

const shares = (some: readonly string[], others: readonly string[]): boolean => {
  const lower = new Set(others.map((each) => each.toLowerCase()));
  return some.some((each) => lower.has(each.toLowerCase()));
};

const numbersOf = ({ phones }: ContactFields): readonly string[] =>
  phones.flatMap(({ e164 }) => (e164 === null ? [] : [e164]));

/** One is not known, they differ by a letter or two as readers err, or by what stands between first and last name. */
function mayBeOne(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const [a, b] = [nameWords(one).join(" "), nameWords(other).join(" ")];
  return editDistance(a, b) <= 2 || (nameKey(one) !== null && nameKey(one) === nameKey(other));
}

/** `Acme` and `Acme GmbH` are one. */
function sameCompany(one: string | null, other: string | null): boolean {
  const [a, b] = [nameWords(one ?? ""), nameWords(other ?? "")];
  if (a.length === 0 || b.length === 0) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((word, index) => long[index] === word);
}
