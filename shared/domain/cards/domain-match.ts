import { wordsOf } from "./letters.ts";
import { likeness } from "./likeness.ts";
import { withoutLegalForm } from "./words/company-words.ts";

/** How well a company's name fits the letters of its domain, 0 to 1. */
export function domainMatch(company: string, domain: string): number {
  const all = wordsOf(company);
  const words = withoutLegalForm(all);
  const joined = words.join("").replace(/[^\p{L}\p{N}]/gu, "");
  if (joined.length < 2) return 0;
  const spoken = words.join("").replace(/&/g, "and");
  if ([joined, spoken, all.join("")].includes(domain)) return 1;
  const mayBeClose =
    joined.length >= 5 &&
    Math.abs(joined.length - domain.length) <= 0.2 * Math.max(joined.length, domain.length);
  const close = mayBeClose ? likeness(joined, domain) : 0;
  if (close >= 0.8) return close;
  return Math.max(partMatch(words, joined, domain), initialsMatch(words, domain));
}

function partMatch(words: readonly string[], joined: string, domain: string): number {
  const [first = ""] = words;
  if (joined.length >= 4 && domain.startsWith(joined)) return 0.8;
  if (domain.length >= 4 && joined.startsWith(domain)) return 0.8;
  if (first.length >= 4 && domain.startsWith(first)) return 0.5;
  return words.some((word) => word.length >= 5 && domain.includes(word)) ? 0.4 : 0;
}

function initialsMatch(words: readonly string[], domain: string): number {
  const initials = words
    .filter((word) => /^\p{L}/u.test(word))
    .map((word) => word.charAt(0))
    .join("");
  if (initials.length < 2) return 0;
  if (domain === initials) return initials.length > 2 ? 0.9 : 0.6;
  return initials.length > 2 && domain.startsWith(initials) ? 0.5 : 0;
}
