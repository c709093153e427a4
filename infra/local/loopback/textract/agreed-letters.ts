import { type Aligned, aligned } from "./alignment.ts";
import type { LetterScores } from "./letter-scores.ts";
import { plainLetter } from "./plain-letter.ts";
import { foreign, type SeenLetter, seenLetters } from "./seen-letters.ts";
import { spellingScore } from "./spelling-score.ts";

/** A letter as Tesseract reads it. */
export type ReadLetter = {
  readonly letter: string;
  /** 0 to 1. */
  readonly certainty: number;
  readonly startsWord: boolean;
};

/** A letter that was decided on. */
export type AgreedLetter = {
  readonly letter: string;
  /** The logarithm of how much likelier it is than what else was read there; both readers agree: `Infinity`. */
  readonly margin: number;
  /** How sure the network is of it; null where it has not seen it. */
  readonly seen: SeenLetter | null;
  /** What Tesseract reads there; null where it reads nothing, or something else. */
  readonly read: ReadLetter | null;
  /** Where along the line, 0 to 1. */
  readonly place: number;
};

type Run = Aligned<SeenLetter, ReadLetter>;

/**
 * What a line says, by the network's scores and by Tesseract's reading: accents are Tesseract's; where the two differ it is
 * Tesseract's reading if the network holds it for possible, and Tesseract for more than certain.
 */
export function agreedLetters(scores: LetterScores, read: readonly ReadLetter[]): readonly AgreedLetter[] {
  const seen = seenLetters(scores);
  const score = spellingScore(scores, textOf(seen));
  let end = 0;
  return aligned(seen, read, isAlike).flatMap((run) => {
    const begin = end;
    end += run.left.length;
    if (run.same) return sameLetters(run);
    const otherwise = [...textOf(seen.slice(0, begin)), ...textOf(run.right), ...textOf(seen.slice(end))];
    const gain = spellingScore(scores, otherwise) - score + credit(run.right);
    if (gain <= 0) return seenOnly(run, -gain);
    return readOnly(run, gain, { from: seen[begin - 1]?.place ?? 0, to: seen[end]?.place ?? 1 });
  });
}

const isAlike = (a: SeenLetter, b: ReadLetter): boolean => plainLetter(a.letter) === plainLetter(b.letter);
const textOf = (letters: readonly { readonly letter: string }[]): readonly string[] =>
  letters.map(({ letter }) => letter);

/** How much more likely a reading is for being Tesseract's. Measured: where it reads nothing, it tells little. */
function credit(read: readonly ReadLetter[]): number {
  if (read.length === 0) return 0.7;
  const least = Math.min(...read.map(({ certainty }) => certainty));
  return -Math.log(1.001 - least) - 1.2;
}

function sameLetters({ left: [seen], right: [read] }: Run): readonly AgreedLetter[] {
  if (!seen || !read) return [];
  const hasMarks = plainLetter(seen.letter) !== seen.letter;
  const letter = hasMarks ? seen.letter : read.letter;
  return [{ letter, margin: Number.POSITIVE_INFINITY, seen, read, place: seen.place }];
}

function seenOnly({ left }: Run, margin: number): readonly AgreedLetter[] {
  const kept = left.filter(({ letter }) => letter !== foreign);
  return kept.map((seen) => ({ letter: seen.letter, margin, seen, read: null, place: seen.place }));
}

function readOnly(
  { left, right }: Run,
  margin: number,
  { from, to }: { readonly from: number; readonly to: number },
): readonly AgreedLetter[] {
  return right.map((read, index) => ({
    letter: read.letter,
    margin,
    seen: left[index] ?? null,
    read,
    place: from + ((to - from) * (index + 1)) / (right.length + 1),
  }));
}
