import { type AgreedLetter, agreedLetters, type ReadLetter } from "./agreed-letters.ts";
import type { LetterScores } from "./letter-scores.ts";

export type FusedWord = {
  readonly text: string;
  /** 0 to 1: of words at 0.9, nine in ten are right. */
  readonly confidence: number;
  /** Where along the line it begins and ends, 0 to 1. */
  readonly from: number;
  readonly to: number;
};

/** The words of a line, by the network's scores and by Tesseract's reading. */
export function fusedWords(scores: LetterScores, read: readonly ReadLetter[]): readonly FusedWord[] {
  const letters = agreedLetters(scores, read);
  const words: AgreedLetter[][] = [];
  for (const letter of letters) {
    const word = words.at(-1);
    if (word && !startsWord(letter, word)) word.push(letter);
    else words.push([letter]);
  }
  return words.map(wordOf);
}

/** How surely the network has to see a space, by what Tesseract says. Measured: it is never very sure, and seldom wrong. */
const spaceSeen = { read: 0.002, unsaid: 0.04, unread: 0.03 };

function startsWord(letter: AgreedLetter, word: readonly AgreedLetter[]): boolean {
  const { seen, read } = letter;
  const before = word.at(-1);
  if (!seen || !before) return read?.startsWord ?? false;
  const asked = seen.spaceBefore;
  const pair = before.letter + letter.letter;
  if (/[@_]/.test(pair) || isAddressSoFar.test(textOf(word))) return asked > 0.5;
  if (/[|·•]/.test(pair)) return asked > spaceSeen.read;
  if (read?.startsWord) return asked > spaceSeen.read;
  // Tesseract misses spaces in numbers alone.
  if (read && before.read) return asked > spaceSeen.unread && /[\d+)]\d/.test(pair);
  return asked > spaceSeen.unsaid && !/[.,:;)]/.test(letter.letter);
}

/** Up to where an email or web address surely goes on. */
const isAddressSoFar = /^www\.$|:\/\/$|\w\.[a-z]{2,}\/$/i;

const textOf = (letters: readonly AgreedLetter[]): string => letters.map(({ letter }) => letter).join("");

function wordOf(letters: readonly AgreedLetter[]): FusedWord {
  const places = letters.map(({ place }) => place);
  const [from, to] = [Math.min(...places), Math.max(...places)];
  // A place is a letter's middle.
  const half = letters.length > 1 ? (to - from) / (letters.length - 1) / 2 : 0.01;
  return {
    // The network knows no ß, and Tesseract seldom sees it.
    text: textOf(letters).replace(/(?<=[Ss]tra)B(?=e|$)/, "ß"),
    confidence: wordConfidence(letters),
    from: Math.max(0, from - half),
    to: Math.min(1, to + half),
  };
}

/** Measured on photos of cards: what both read alike is nearly always right. */
function wordConfidence(letters: readonly AgreedLetter[]): number {
  const certainties = letters.map(({ seen, read }) => seen?.certainty ?? read?.certainty ?? 0);
  const least = Math.min(...letters.map(({ margin }) => margin));
  if (least === Number.POSITIVE_INFINITY) return Math.min(0.995, 0.7 + Math.min(...certainties) / 2);
  const mean = certainties.reduce((sum, certainty) => sum + certainty, 0) / certainties.length;
  return 0.9 * Math.sqrt(mean) * (least < 1.5 ? 0.8 : 1);
}
