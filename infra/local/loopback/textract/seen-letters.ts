import type { LetterScores } from "./letter-scores.ts";

/** One letter as the network sees it. */
export type SeenLetter = {
  readonly letter: string;
  /** 0 to 1. */
  readonly certainty: number;
  /** Where along the line it is surest, 0 to 1. */
  readonly place: number;
  /** 0 to 1: how surely there is a space before it. The network leaves most spaces out, but has them in mind. */
  readonly spaceBefore: number;
};

/** What stands for all letters of other scripts. */
export const foreign = "\ufffd";

/** The most probable letter at each step; repeated without a gap it is one (Graves et al., 2006). Spaces count as gaps. */
export function seenLetters(scores: LetterScores): readonly SeenLetter[] {
  const seen: SeenLetter[] = [];
  let [before, space] = [0, 0];
  for (let step = 0; step < scores.steps; step++) {
    const { column, certainty } = bestAt(scores, step);
    const last = seen.at(-1);
    const place = (step + 0.5) / scores.steps;
    space = Math.max(space, spaceAt(scores, step));
    if (column !== 0 && column !== before) {
      seen.push({ letter: scores.letters[column - 1] ?? foreign, certainty, place, spaceBefore: space });
      space = 0;
    } else if (column !== 0 && last && certainty > last.certainty) {
      seen[seen.length - 1] = { ...last, certainty, place };
    }
    before = column;
  }
  return seen;
}

function bestAt(scores: LetterScores, step: number): { column: number; certainty: number } {
  const { data, letters } = scores;
  const width = letters.length + 2;
  const space = letters.indexOf(" ") + 1;
  let best = { column: 0, certainty: (data[step * width] ?? 0) + spaceAt(scores, step) };
  for (let column = 1; column < width; column++) {
    const certainty = data[step * width + column] ?? 0;
    if (column !== space && certainty > best.certainty) best = { column, certainty };
  }
  return best;
}

function spaceAt({ data, letters }: LetterScores, step: number): number {
  return data[step * (letters.length + 2) + letters.indexOf(" ") + 1] ?? 0;
}
