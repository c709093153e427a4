import { domainMatch } from "./domain-match.ts";
import { type Evidence, relativeSize, share } from "./evidence.ts";
import { mailboxMatch } from "./mailbox-match.ts";
import { nameShape, personName } from "./person-name.ts";
import { isStreetWord } from "./words/address-words.ts";
import { isCompanyWord, isLegalForm } from "./words/company-words.ts";
import { isTitleWord, namesDepartment } from "./words/title-words.ts";

/** What speaks for and against a text being the person's name. */
export const nameEvidence: readonly Evidence[] = [
  { weight: -2, strength: () => true },
  { weight: 2.5, strength: ({ text }) => nameShape(personName(text).name) },
  { weight: -4, strength: ({ text }) => nameShape(personName(text).name) === 0 },
  {
    weight: 4.5,
    strength: (it) => best(it.facts.mailboxes, (mailbox) => mailboxMatch(personName(it.text).name, mailbox)),
  },
  { weight: 2.5, strength: ({ text }) => personName(text).honorific },
  { weight: 1.5, strength: ({ text }) => personName(text).credentials },
  { weight: 1.5, strength: relativeSize },
  { weight: -4, strength: ({ words }) => Math.min(1, 2 * share(words, isTitleWord)) },
  { weight: -3, strength: ({ words }) => words.some(isCompanyWord) },
  { weight: -5, strength: ({ words }) => words.length > 1 && isLegalForm(words.at(-1) ?? "") },
  { weight: -2, strength: ({ words }) => words.some(isStreetWord) },
  { weight: -4, strength: ({ words }) => namesDepartment(words) },
  { weight: -4, strength: ({ text }) => /\d\d|[@&]/.test(text) },
  { weight: -3, strength: ({ fragment }) => fragment.bulleted },
  { weight: -2, strength: (it) => best(it.facts.domains, (domain) => domainMatch(it.text, domain)) },
  { weight: -3, strength: ({ fragment }) => 1 - fragment.confidence },
];

function best(values: readonly string[], match: (value: string) => number): number {
  return Math.max(0, ...values.map(match));
}
