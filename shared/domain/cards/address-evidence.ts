import { type Evidence, relativeSize } from "./evidence.ts";
import { countryNamed, isStreetWord, isUnitWord } from "./words/address-words.ts";
import { isCompanyWord, isLegalForm } from "./words/company-words.ts";
import { townLine } from "./words/postcodes.ts";
import { isTitleWord, namesDepartment } from "./words/title-words.ts";

/** What speaks for and against a line being part of the address; that it adjoins such lines is weighed with them. */
export const addressEvidence: readonly Evidence[] = [
  { weight: -1.5, strength: () => true },
  { weight: 4, strength: ({ text }) => townLine(text) !== null },
  { weight: 2.5, strength: ({ words }) => words.some(isStreetWord) },
  { weight: 1.5, strength: ({ words }) => words.some(isUnitWord) },
  { weight: 2, strength: ({ text }) => /^#? ?\d+[\p{L}]?(?:[/-]\d+\p{L}?)*,?\s+\p{L}/u.test(text) },
  { weight: 1.5, strength: ({ text }) => /\p{L}{3,}\.?,? \d{1,4}(?:\/\d+)?\s?\p{L}?(?:,|$)/u.test(text) },
  { weight: 1, strength: ({ text }) => /#\s?\d/.test(text) },
  { weight: 3, strength: ({ words }) => words.length <= 3 && countryNamed(words) !== null },
  { weight: 1, strength: ({ words }) => words.length > 3 && countryNamed(words) !== null },
  { weight: 0.5, strength: ({ text }) => /,/.test(text) },
  { weight: -1, strength: relativeSize },
  { weight: -3, strength: ({ words }) => words.length > 1 && isLegalForm(words.at(-1) ?? "") },
  { weight: -2, strength: ({ words }) => words.some(isCompanyWord) && !words.some(isStreetWord) },
  { weight: -2, strength: ({ words, text }) => words.some(isTitleWord) && !/\d/.test(text) },
  { weight: -3, strength: ({ words }) => namesDepartment(words) },
  { weight: -2, strength: ({ fragment }) => fragment.bulleted },
  { weight: -2, strength: ({ fragment }) => 1 - fragment.confidence },
];
