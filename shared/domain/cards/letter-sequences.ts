import learned from "./letter-sequences.json" with { type: "json" };
import { folded } from "./letters.ts";

/** How often three letters follow each other in words; a dot stands for any letter, a space for where a word begins or ends. */
export type Tally = (sequence: string) => number;

/** Of two letters, those that follow and how often: `"wi": "l7n4"`. */
export type SequenceTable = Readonly<Record<string, string>>;

/** Shorter ones are initials and abbreviations, which may be spelt anyhow. */
const shortest = 4;

/** A text's words that can be judged by their letters, folded. */
export const lettered = (text: string): readonly string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= shortest && /^[a-z]+$/.test(word));

/**
 * A word's letters, each with the two before it.
 * @internal The trainer counts them.
 */
export const sequencesOf = (word: string): readonly string[] => threesIn(padded(word));

const padded = (word: string): string => `  ${word} `;

const threesIn = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 2) }, (_, i) => text.slice(i, i + 3));

/** @internal The trainer counts in the same way. */
export function tallyOf(sequences: Iterable<readonly [string, number]>): Tally {
  const counts = new Map<string, number>();
  for (const [sequence, count] of sequences)
    for (const form of formsOf(sequence)) counts.set(form, (counts.get(form) ?? 0) + count);
  return (sequence) => counts.get(sequence) ?? 0;
}

/** From the whole to any letter: what is counted, and in how many. */
function formsOf(sequence: string): readonly [string, string, string, string, string, string] {
  const [before, middle, last] = [sequence.slice(0, 2), sequence.charAt(1), sequence.charAt(2)];
  return [sequence, `${before}.`, `.${middle}${last}`, `.${middle}.`, `..${last}`, "..."];
}

/** @internal The trainer reads its own table in the same way. */
export const readTable = (table: SequenceTable): Tally =>
  tallyOf(
    Object.entries(table).flatMap(([start, rest]) =>
      [...rest.matchAll(/(\D)(\d+)/g)].map(([, letter = "", count]): readonly [string, number] => [
        start + letter,
        Number(count),
      ]),
    ),
  );

export const learnedSequences: Tally = readTable(learned);

/** How surprising a letter is after the two before it, in nats; shorter sequences stand in for what was hardly ever seen. */
function surprise(sequence: string, tally: Tally): number {
  const [whole, ofWhole, pair, ofPair, letter, all] = formsOf(sequence);
  const alone = (tally(letter) + 0.5) / (tally(all) + 14);
  const second = (tally(pair) + 4 * alone) / (tally(ofPair) + 4);
  return -Math.log((tally(whole) + 3 * second) / (tally(ofWhole) + 3));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** What readers of pictures take for what, the seen one first; in words without accents. */
const confusions =
  `t-l l-t l-i i-l l-d f-t t-f c-e e-c o-a a-o o-e e-o a-s s-a u-v v-u y-v v-y g-q q-g h-b b-h n-h h-n n-r r-n z-s s-z d-o o-d
  j-i i-j rn-m m-rn nn-m n-ri ri-n cl-d d-cl vv-w w-vv ii-u u-ii li-h h-li lk-k ll-u u-ll i-u u-i k-x x-k n-u u-n`
    .split(/\s+/)
    .map((pair) => pair.split("-"));

/** How much likelier, in nats, one of the words would be with one misreading undone ("dtuga", "dluga"). */
export function likelierSpelling(words: readonly string[], tally: Tally): number {
  const known = new Map<string, number>();
  const surpriseOf = (sequence: string): number => {
    const found = known.get(sequence) ?? surprise(sequence, tally);
    known.set(sequence, found);
    return found;
  };
  const surprises = (text: string): number => sum(threesIn(text).map(surpriseOf));
  const gains = words.flatMap(respelt).map(([seen, meant]) => surprises(seen) - surprises(meant));
  return gains.reduce((most, gain) => Math.max(most, gain), 0);
}

/** What each misreading that there may be in a word concerns: the letters that were seen and those that were meant, with two on both sides. */
function respelt(word: string): readonly (readonly [string, string])[] {
  const text = padded(word);
  const all: [string, string][] = [];
  for (const [seen = "", meant = ""] of confusions)
    for (let at = word.indexOf(seen); at >= 0; at = word.indexOf(seen, at + seen.length)) {
      const [before, behind] = [
        text.slice(at, at + 2),
        text.slice(at + 2 + seen.length, at + 4 + seen.length),
      ];
      all.push([before + seen + behind, before + meant + behind]);
    }
  return all;
}
