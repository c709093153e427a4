import { plainWords } from "../recall/sought-words.ts";
import { type Trade, trades } from "./trades.ts";

/** A trade that some words name: which of them do, from the first to behind the last. */
export type NamedTrade = { readonly trade: Trade; readonly from: number; readonly to: number };

/** One form of a word for one and for many; endings of trades are listed with them. */
const singular = (word: string): string =>
  word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;

const phrases: ReadonlyMap<string, Trade> = new Map(
  trades.flatMap((trade) =>
    trade.words.map((words) => [words.split(" ").map(singular).join(" "), trade] as const),
  ),
);

const longest = Math.max(...[...phrases.keys()].map((words) => words.split(" ").length));

/** The trades that folded words name, one behind the other; a longer name goes before a shorter one within it. */
export function tradesAt(words: readonly string[]): readonly NamedTrade[] {
  const found: NamedTrade[] = [];
  for (
    let from = 0;
    from < words.length;
    from = found.at(-1)?.from === from ? (found.at(-1)?.to ?? 0) : from + 1
  ) {
    const named = tradeFrom(words, from);
    if (named) found.push(named);
  }
  return found;
}

function tradeFrom(words: readonly string[], from: number): NamedTrade | null {
  for (let to = Math.min(words.length, from + longest); to > from; to--) {
    const trade = phrases.get(words.slice(from, to).map(singular).join(" "));
    if (trade) return { trade, from, to };
  }
  return null;
}

/** The names of the trades that a text speaks of. */
export const tradesIn = (text: string): readonly string[] => [
  ...new Set(tradesAt(plainWords(text)).map(({ trade }) => trade.name)),
];
