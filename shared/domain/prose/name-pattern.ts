import { folded } from "../cards/letters.ts";
import { isCompanyWord, isLegalForm } from "../cards/words/company-words.ts";
import { isDuty, isUnitOfCompany } from "../cards/words/department-words.ts";
import { isGivenName } from "../cards/words/given-names.ts";
import { isHonorific } from "../cards/words/name-words.ts";
import { isTitleWord } from "../cards/words/title-words.ts";

const word = String.raw`(?:\p{Lu}\p{Ll}?['’])?\p{Lu}[\p{L}'’-]{0,30}`;
const initial = String.raw`\p{Lu}\.`;
const honorific = String.raw`(?:(?:Dr|Prof|Mr|Mrs|Ms|Miss|Herr|Frau|Mme|Sir|Rev)\.? ){0,2}`;
const particle = "(?:van|von|de|da|di|del|der|den|la|le|bin|al|dos|zu|zur|ter)";

/** A name as people write it: `Dr. Ingrid Vogel`, `Jan van der Berg`, `J. R. Smith`. */
const namePattern = String.raw`${honorific}(?:${word}|${initial})(?: (?:${particle} ){0,2}(?:${word}|${initial})){0,3}`;

const here = new RegExp(namePattern, "uy");

/** The name that begins at that place; null: none does. */
export function nameAt(text: string, place: number): string | null {
  here.lastIndex = place;
  return here.exec(text)?.[0] ?? null;
}

/** Words in capitals that begin something else: a closing, a label, a request, a day. */
const beginsOtherwise = new Set(
  "e-mail unsubscribe please organizer organiser attendees attendee guests when where who what location call tel phone fax mobile office email mail address web website order invoice total subject date sent from to thank thanks best kind warm many regards cheers sincerely yours dear hi hello hey please our your the this that these visit see meeting re fwd also and at after before on in with great good i monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow one two three four five several some many new heute gestern hier aujourd".split(
    " ",
  ),
);

export const beginsSomethingElse = (name: string): boolean =>
  beginsOtherwise.has((name.split(" ")[0] ?? "").toLowerCase());

/** Whether words in capitals are somebody's rather than a company's: their first is a given name, and none is a company's. */
export function soundsLikePerson(name: string): boolean {
  const words = wordsOf(name);
  const [first = "", second] = words;
  const isAddressed = isHonorific(first) && second !== undefined;
  return (isGivenName(first) || isAddressed) && !words.some(isOfCompany);
}

/** `Deutsche Bank`, `Sales Director`: whoever met them met nobody by name. */
export function soundsLikeCompany(name: string): boolean {
  const words = wordsOf(name);
  const isNamed = isGivenName(words[0] ?? "");
  return !isNamed && (words.some(isOfCompany) || words.every((word) => isTitleWord(word) || isDuty(word)));
}

const isOfCompany = (word: string): boolean =>
  isCompanyWord(word) || isLegalForm(word) || isUnitOfCompany(word);

const wordsOf = (name: string): readonly string[] =>
  folded(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
