import { stem } from "./stem.ts";

const shortestStart = 3;
const shortestPart = 5;

/** Chinese, Japanese and Thai set no spaces: a word stands anywhere. */
const isUnspaced = (word: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word);

/** How well a word answers to one that was said, both folded: 1 the same, 0 not at all. */
export function likeness(said: string, word: string): number {
  if (said === word) return 1;
  if (stem(said) === stem(word)) return 0.9;
  if (said.length >= shortestStart && word.startsWith(said)) return 0.7;
  return (said.length >= shortestPart || isUnspaced(said)) && word.includes(said) ? 0.4 : 0;
}
