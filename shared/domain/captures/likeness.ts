import { withoutLegalForm } from "../cards/words/company-words.ts";
import { isGivenName } from "../cards/words/given-names.ts";
import { nameKey } from "../contacts/clues.ts";
import type { ContactFields } from "../contacts/contact.ts";
import { nameWords } from "../contacts/find-contacts.ts";
import { editDistance } from "../text/edit-distance.ts";

/** `likely`: has to be asked about. */
export type Likeness = "same" | "likely" | "other";

/**
 * Whether what was captured is somebody known. An address, a number, or name and company make it certain unless the names differ; the
 * name alone, or name and company with other addresses, is what colleagues and namesakes share as well. `isRead`: from a photo, where a
 * letter may be another one; what was typed or stated is as it says.
 */
export function likeness(known: ContactFields, found: ContactFields, isRead: boolean): Likeness {
  if (shares(known.emails, found.emails)) return likeNames(known.name, found.name, isRead);
  const isNamed = known.name !== null && found.name !== null;
  if (shares(numbersOf(known), numbersOf(found)))
    return isNamed ? likeNames(known.name, found.name, isRead) : "other";
  if (!isNamed || !sameKey(known.name, found.name)) return "other";
  const haveOtherEmails = known.emails.length > 0 && found.emails.length > 0;
  return sameCompany(known.company, found.company) && !haveOtherEmails ? "same" : "likely";
}

const shares = (some: readonly string[], others: readonly string[]): boolean => {
  const lower = new Set(others.map((each) => each.toLowerCase()));
  return some.some((each) => lower.has(each.toLowerCase()));
};

const numbersOf = ({ phones }: ContactFields): readonly string[] =>
  phones.flatMap(({ e164 }) => (e164 === null ? [] : [e164]));

/** Of two who share an address or a number: one name is not known, or they differ by no more than what stands in the middle. */
function likeNames(one: string | null, other: string | null, isRead: boolean): Likeness {
  if (one === null || other === null) return "same";
  const [a, b] = [nameWords(one), nameWords(other)];
  const isSame = a.join(" ") === b.join(" ") || sameKey(one, other) || (isRead && isSlip(a, b));
  if (isSame) return "same";
  return editDistance(a.join(" "), b.join(" ")) <= 2 || a.some((word) => b.includes(word))
    ? "likely"
    : "other";
}

function sameKey(one: string | null, other: string | null): boolean {
  return nameKey(one) !== null && nameKey(one) === nameKey(other);
}

/** They differ as readers err, and by nothing that tells people apart: `Jame Doe` is Jane, Tim is not Tom. */
function isSlip(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one, other].map((words) => words.join(" ").replaceAll("rn", "m"));
  const tells = (word = "") => isGivenName(word) || generations.has(word);
  const isTold = one.some((word, index) => word !== other[index] && tells(word) && tells(other[index]));
  return editDistance(a ?? "", b ?? "") <= 1 && !isTold;
}

const generations = new Set("jr sr junior senior ii iii iv".split(" "));

/** `Acme` and `Acme GmbH` are one; `First` and `First National Bank` are not. */
function sameCompany(one: string | null, other: string | null): boolean {
  const [a, b] = [one, other].map((name) => withoutLegalForm(nameWords(name ?? "")).join(" "));
  return a !== "" && a === b;
}
