import type { Answer, Decided } from "./verb.ts";

/** One answer, and nothing changed. */
export const answering = (line: string, outcome: Answer["outcome"], text: string): Decided => ({
  changes: [],
  answers: [{ outcome, line, text }],
});
