import type { CardFacts } from "./card-facts.ts";
import { type Evidence, weigh } from "./evidence.ts";
import type { Fragment } from "./fragment.ts";
import { wordsOf } from "./letters.ts";

export type NamedField = "name" | "title" | "company" | "address";

/** One thing that a field may be: its value, the fragments it takes, and how likely it is on its own (log-odds). */
export type Candidate = {
  readonly field: NamedField;
  readonly value: string;
  readonly fragments: readonly Fragment[];
  readonly score: number;
};

/** What is printed on a card outside its contact points. */
export type PrintedCard = { readonly fragments: readonly Fragment[]; readonly facts: CardFacts };

/** The log-odds of a text by the evidence, as one statement that begins in `fragment`. */
export function scoreOf(
  evidence: readonly Evidence[],
  text: string,
  at: { fragment: Fragment; facts: CardFacts },
): number {
  return weigh(evidence, { text, words: wordsOf(text), ...at });
}
