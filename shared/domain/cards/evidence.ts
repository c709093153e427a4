import type { CardFacts } from "./card-facts.ts";
import type { Fragment } from "./fragment.ts";

/** What is weighed: a text that may be of one field, and the card around it. */
export type Suspect = {
  readonly text: string;
  /** The text's words, folded. */
  readonly words: readonly string[];
  /** The (first) fragment it was read from. */
  readonly fragment: Fragment;
  readonly facts: CardFacts;
};

/** One reason for or against a field. `strength` is 0 to 1 (size: -1 to 1); the weight is in nats (log-odds). */
export type Evidence = { readonly weight: number; readonly strength: (suspect: Suspect) => number | boolean };

/** The log-odds that all the evidence together gives. */
export function weigh(evidence: readonly Evidence[], suspect: Suspect): number {
  return evidence.reduce((sum, { weight, strength }) => sum + weight * Number(strength(suspect)), 0);
}

/** 1: twice the usual size of this card's letters or more; -1: half. */
export function relativeSize({ fragment }: Suspect): number {
  return Math.max(-1, Math.min(1, Math.log2(fragment.size)));
}

/** The share of the words of which it is so. */
export function share(words: readonly string[], isSo: (word: string) => boolean): number {
  return words.length === 0 ? 0 : words.filter(isSo).length / words.length;
}
