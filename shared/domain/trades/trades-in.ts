import { plainWords } from "../recall/sought-words.ts";
import { inflected, singular } from "./forms.ts";
import { type Trade, trades } from "./trades.ts";

/** A trade that some words speak of: which of them do, from the first to behind the last, and whether they name it or are a sign of it. */
export type NamedTrade = {
  readonly trade: Trade;
  readonly from: number;
  readonly to: number;
  readonly isName: boolean;
  /** Of how many trades the same words speak. */
  readonly among: number;
};

type Phrases = ReadonlyMap<string, readonly Trade[]>;

const phrasesOf = (said: (trade: Trade) => readonly string[], form: (word: string) => string): Phrases => {
  const pairs = trades.flatMap((trade) =>
    [...new Set(said(trade).map((words) => words.split(" ").map(form).join(" ")))].map(
      (words) => [words, trade] as const,
    ),
  );
  const byWords = Map.groupBy(pairs, ([words]) => words);
  return new Map([...byWords].map(([words, each]) => [words, each.map(([, trade]) => trade)]));
};

const names = phrasesOf(({ names }) => names, singular);
const signs = phrasesOf(({ signs }) => signs, inflected);

const longest = Math.max(...[...names.keys(), ...signs.keys()].map((words) => words.split(" ").length));

/** The trades that folded words speak of, one behind the other; more words go before fewer within them, and a name before a sign. */
export function tradesAt(words: readonly string[]): readonly NamedTrade[] {
  const forms = { asNames: words.map(singular), asSigns: words.map(inflected) };
  const found: NamedTrade[] = [];
  for (let from = 0; from < words.length; ) {
    const named = tradesFrom(forms, from);
    found.push(...named);
    from = named[0]?.to ?? from + 1;
  }
  return found;
}

type Forms = { readonly asNames: readonly string[]; readonly asSigns: readonly string[] };

function tradesFrom({ asNames, asSigns }: Forms, from: number): readonly NamedTrade[] {
  for (let to = Math.min(asNames.length, from + longest); to > from; to--) {
    const name = names.get(asNames.slice(from, to).join(" "));
    const found = name ?? signs.get(asSigns.slice(from, to).join(" ")) ?? [];
    if (found.length > 0)
      return found.map((trade) => ({ trade, from, to, isName: name !== undefined, among: found.length }));
  }
  return [];
}

/** The names of the trades that a text speaks of. */
export const tradesIn = (text: string): readonly string[] => [
  ...new Set(tradesAt(plainWords(text)).map(({ trade }) => trade.name)),
];
