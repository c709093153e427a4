import type { LetterScores } from "./letter-scores.ts";
import { plainLetter } from "./plain-letter.ts";
import { foreign } from "./seen-letters.ts";

/** The least that a letter is held for probable: the network is never sure. */
const least = 1e-5;
/** The column of what the network has no class for. */
const unknown = -1;

/**
 * The logarithm of how probable a text (without spaces) is by the scores of a line: all ways together in which its letters
 * follow one another with gaps between, as in Graves et al., Connectionist Temporal Classification (2006), section 4.1.
 */
export function spellingScore(scores: LetterScores, text: readonly string[]): number {
  const states = [0, ...text.flatMap((letter) => [columnOf(scores, letter), 0])];
  let before = new Float64Array(states.length);
  let ways = new Float64Array(states.length);
  // As if a step before the first had shown nothing.
  ways[0] = 1;
  let log = 0;
  for (let step = 0; step < scores.steps; step++) {
    [before, ways] = [ways, before];
    let sum = 0;
    for (const [at, column] of states.entries()) {
      const way = arriving(before, states, at) * probability(scores, step, column);
      ways[at] = way;
      sum += way;
    }
    // Scaled, so that the product of many steps stays a number.
    log += Math.log(sum);
    for (const at of ways.keys()) ways[at] = (ways[at] ?? 0) / sum;
  }
  return log + Math.log((ways.at(-1) ?? 0) + (ways.at(-2) ?? 0));
}

/** From the same state, from the one before, or past a gap between two different letters. */
function arriving(before: Float64Array, states: readonly number[], at: number): number {
  const passes = states[at] !== 0 && states[at] !== states[at - 2];
  return (before[at] ?? 0) + (before[at - 1] ?? 0) + (passes ? (before[at - 2] ?? 0) : 0);
}

function probability({ data, letters }: LetterScores, step: number, column: number): number {
  const first = step * (letters.length + 2);
  const space = letters.indexOf(" ") + 1;
  if (column === unknown) return least;
  const seen = (data[first + column] ?? 0) + (column === 0 && space > 0 ? (data[first + space] ?? 0) : 0);
  return Math.max(least, seen);
}

function columnOf({ letters }: LetterScores, letter: string): number {
  if (letter === foreign) return letters.length + 1;
  const known = letters.indexOf(letter);
  const column = known >= 0 ? known : letters.indexOf(plainLetter(letter));
  return column >= 0 ? column + 1 : unknown;
}
