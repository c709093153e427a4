import { plainWords } from "../recall/sought-words.ts";
import { tradesAt } from "../trades/trades-in.ts";
import { isTelling } from "./plain-terms.ts";
import { root } from "./root.ts";
import { surelyMeant } from "./surely-meant.ts";

/** What a few words are about: the trades that they speak of, each with how surely, and the stems of all that they say. */
export type Gist = { readonly trades: ReadonlyMap<string, number>; readonly stems: ReadonlySet<string> };

/** Not, or not any more, a trade of theirs. */
const notTheirs =
  /\b(?:former|ex|retired|hobby|amateur|aspiring|trainee|student|fan|lover|used to|no longer|not|never|second[- ]hand|used)\b/i;

/** What a part of a sentence is about; null: it does not say. */
export function gistOf(part: string, isCompany = false): Gist | null {
  if (notTheirs.test(part)) return null;
  const words = plainWords(part.replace(/\bIT\b(?!-)/g, "informatics"));
  const telling = words.filter(isTelling);
  const named = tradesAt(words);
  const trades = surelyMeant(words, named, isCompany);
  if (named.length > 0 && trades.size === 0) return null;
  return trades.size + telling.length > 0 ? { trades, stems: new Set(telling.map(root)) } : null;
}
