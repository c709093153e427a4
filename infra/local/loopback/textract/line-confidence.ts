import type { FusedWord } from "./fused-words.ts";

/** A line is right where all its words are. */
export function lineConfidence(words: readonly FusedWord[]): number {
  return words.reduce((product, { confidence }) => product * confidence, 1);
}
