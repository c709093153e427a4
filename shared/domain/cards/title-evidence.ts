import { domainMatch } from "./domain-match.ts";
import { type Evidence, relativeSize, share } from "./evidence.ts";
import { isStreetWord } from "./words/address-words.ts";
import { isCompanyWord, isLegalForm } from "./words/company-words.ts";
import { isTitleWord, namesDepartment } from "./words/title-words.ts";

/** What speaks for and against a text being the job title; that it stands under the name is weighed with the name. */
export const titleEvidence: readonly Evidence[] = [
  { weight: -2.5, strength: () => true },
  { weight: 3.5, strength: ({ words }) => words.some(isTitleWord) },
  { weight: 1, strength: ({ words }) => share(words, isTitleWord) },
  { weight: 0.5, strength: ({ words }) => words.length <= 6 },
  { weight: -0.7, strength: relativeSize },
  { weight: -2, strength: ({ words }) => namesDepartment(words) },
  { weight: -1.5, strength: ({ words }) => words.some(isCompanyWord) && !words.some(isTitleWord) },
  { weight: -5, strength: ({ words }) => words.length > 1 && isLegalForm(words.at(-1) ?? "") },
  { weight: -3, strength: ({ words, text }) => /\d/.test(text) || words.some(isStreetWord) },
  { weight: -2, strength: ({ words, text }) => /[.!?]$/.test(text) && words.length > 3 },
  { weight: -3, strength: ({ fragment }) => fragment.bulleted },
  {
    weight: -3,
    strength: ({ facts, text }) => Math.max(0, ...facts.domains.map((domain) => domainMatch(text, domain))),
  },
  { weight: -2, strength: ({ fragment }) => 1 - fragment.confidence },
];
