import { plainWords } from "../recall/sought-words.ts";
import { type NamedTrade, tradesAt } from "../trades/trades-in.ts";
import { generic, heads, otherThings } from "./plain-terms.ts";
import { root } from "./root.ts";

/** What a few words are about: the trades that they name, each with how surely, and the stems of all that they say. */
export type Gist = { readonly trades: ReadonlyMap<string, number>; readonly stems: ReadonlySet<string> };

/** Not, or not any more, a trade of theirs. */
const notTheirs =
  /\b(?:former|ex|retired|hobby|amateur|aspiring|trainee|student|fan|lover|used to|no longer|not|never)\b/i;

/** `a museum of printing`, `a book about law`: of what follows it is only said what the thing is about. */
const aboutThings = new RegExp(`\\b(?:${[...otherThings].join("|")}) (?:of|about|on|in)\\b`, "i");

/** A word that makes another trade of one: a stand builder, 3D printing, a glass painter. */
const ofAKind = 0.6;
const ofASort = 0.75;

/** What a part of a sentence is about; null: it does not say. */
export function gistOf(part: string): Gist | null {
  if (notTheirs.test(part) || aboutThings.test(part)) return null;
  const words = plainWords(part);
  const named = tradesAt(words);
  const isNamed = (at: number) => named.some(({ from, to }) => from <= at && at < to);
  const telling = words.filter(isTelling);
  const trades = new Map(
    named
      .map((each) => [each.trade.name, surenessOf(each, words, isNamed)] as const)
      .filter(([, sure]) => sure > 0),
  );
  if (named.length > 0 && trades.size === 0) return null;
  return trades.size + telling.length > 0 ? { trades, stems: new Set(telling.map(root)) } : null;
}

/** Whether the word says more than any sentence does. */
const isTelling = (word: string | undefined): boolean =>
  word !== undefined && word.length > 1 && !generic.has(word) && !heads.has(word);

/** How surely the trade itself is meant, by the words on both sides of it. */
function surenessOf(
  { from, to }: NamedTrade,
  words: readonly string[],
  isNamed: (at: number) => boolean,
): number {
  const next = words[to];
  if (next !== undefined && otherThings.has(next)) return 0;
  const before = !isNamed(from - 1) && isTelling(words[from - 1]) ? ofAKind : 1;
  return !isNamed(to) && isTelling(next) ? Math.min(before, ofASort) : before;
}
