import type { Alphabet } from "./alphabet.ts";

/** How probable each letter is at each step along a line, steps after one another: none, the letters, foreign. */
export type LetterScores = {
  readonly data: Float32Array;
  readonly steps: number;
  readonly letters: readonly string[];
};

/** The network's own classes made into columns of an alphabet. */
export function letterScores(classes: Float32Array, steps: number, alphabet: Alphabet): LetterScores {
  const { letters, columns } = alphabet;
  const width = letters.length + 2;
  const data = new Float32Array(steps * width);
  const count = classes.length / steps;
  for (let step = 0; step < steps; step++)
    for (let each = 0; each < count; each++) {
      const at = step * width + (columns[each] ?? width - 1);
      data[at] = (data[at] ?? 0) + (classes[step * count + each] ?? 0);
    }
  return { data, steps, letters };
}
