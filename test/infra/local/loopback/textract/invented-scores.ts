import type { LetterScores } from "../../../../../infra/local/loopback/textract/letter-scores.ts";

const letters = Array.from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,@+-/|°é ");

/** What is seen at a step: letters with how probable each is; what is left is none. */
export type Step = Readonly<Record<string, number>>;

/** Scores in which a text is seen, a letter a step with a gap after it; `steps` replaces what is seen for its letters, by index. */
export function scoresOf(text: string, steps: Readonly<Record<number, Step>> = {}): LetterScores {
  const seen = Array.from(text).map((letter, index) => steps[index] ?? { [letter]: 0.95 });
  return scoresAt(seen.flatMap((step) => [step, {}]));
}

/** `￭`: a letter of another script. */
export function scoresAt(seen: readonly Step[]): LetterScores {
  const width = letters.length + 2;
  const data = new Float32Array(seen.length * width);
  for (const [step, probable] of seen.entries()) {
    const sum = Object.values(probable).reduce((all, each) => all + each, 0);
    data[step * width] = 1 - sum;
    for (const [letter, each] of Object.entries(probable))
      data[step * width + (letter === "￭" ? width - 1 : known(letter))] = each;
  }
  return { data, steps: seen.length, letters };
}

/** A letter that nobody can see here would be taken for a gap. */
function known(letter: string): number {
  if (!letters.includes(letter)) throw new Error(`no ${letter} here`);
  return letters.indexOf(letter) + 1;
}
