import { domainMatch } from "./domain-match.ts";
import { type Evidence, relativeSize, share } from "./evidence.ts";
import { mailboxMatch } from "./mailbox-match.ts";
import { isStreetWord } from "./words/address-words.ts";
import { isCompanyWord, isLegalForm } from "./words/company-words.ts";
import { isHonorific } from "./words/name-words.ts";
import { isTitleWord, namesDepartment } from "./words/title-words.ts";

/** What speaks for and against a text being the company's name. */
export const companyEvidence: readonly Evidence[] = [
  { weight: -1.5, strength: () => true },
  { weight: 3.5, strength: ({ words }) => words.length > 1 && isLegalForm(words.at(-1) ?? "") },
  {
    weight: 5,
    strength: ({ facts, text }) => Math.max(0, ...facts.domains.map((domain) => domainMatch(text, domain))),
  },
  { weight: 2, strength: ({ words }) => words.some(isCompanyWord) },
  { weight: 1.5, strength: relativeSize },
  { weight: 0.7, strength: ({ text }) => /^\p{Lu}/u.test(text) },
  { weight: 0.5, strength: ({ text }) => / & |^[\p{Lu}\W]+$/u.test(text) },
  { weight: -3, strength: ({ words }) => Math.min(1, 2 * share(words, isTitleWord)) },
  { weight: -3.5, strength: ({ words }) => namesDepartment(words) },
  { weight: -2, strength: ({ words, text }) => /\d/.test(text) || words.some(isStreetWord) },
  { weight: -3, strength: ({ words }) => isHonorific(words[0] ?? "") },
  {
    weight: -2,
    strength: ({ facts, text }) =>
      Math.max(0, ...facts.mailboxes.map((mailbox) => mailboxMatch(text, mailbox))),
  },
  { weight: -2.5, strength: ({ text }) => text.replace(/\W/g, "").length <= 2 },
  { weight: -2, strength: ({ words, text }) => words.length > 4 && /[.!?]$|\b(your|we|our|the) /.test(text) },
  { weight: -3, strength: ({ fragment }) => fragment.bulleted },
  { weight: -3, strength: ({ fragment }) => 1 - fragment.confidence },
];
