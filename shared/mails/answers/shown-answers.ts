import type { Answer } from "../../domain/commands/verb.ts";
import { clip } from "../words/clip.ts";

/** How many answers a mail tells, and how many characters of each. */
export type AnswerLimits = { readonly most: number; readonly length: number };

/**
 * The answers that fit into a mail, in the order of their lines: of very many, those that the person must do something about come
 * first. `more`: how many are not told.
 */
export function shownAnswers(
  answers: readonly Answer[],
  { most, length }: AnswerLimits,
): { readonly shown: readonly Answer[]; readonly more: number } {
  const urgent = ({ outcome }: Answer): boolean => outcome === "asked" || outcome === "not-understood";
  const byUrgency = [...answers.filter(urgent), ...answers.filter((answer) => !urgent(answer))];
  const kept = new Set(byUrgency.slice(0, most));
  const shown = answers
    .filter((answer) => kept.has(answer))
    .map(({ outcome, line, text, rows, quote, asks, drafts }) => ({
      outcome,
      ...(drafts && { drafts }),
      ...(asks && { asks }),
      line: clip(line, Math.floor(length / 3)),
      text: clip(text, length),
      ...(rows && { rows: rows.map((row) => clip(row, length)) }),
      ...(quote !== undefined && { quote: quote.toWellFormed().slice(0, 5 * length) }),
    }));
  return { shown, more: answers.length - shown.length };
}
