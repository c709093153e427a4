import { itemIn, putting } from "../ledger/book.ts";
import type { Command, Decided, Situation } from "./verb.ts";

export const answeredText =
  "That question was answered before, so nothing more is done. “undo” takes the answer back.";

/** Whether the command answers a question that was answered before. */
export const isAnswered = ({ book }: Situation, { answers }: Command): boolean =>
  answers !== undefined && itemIn(book, "answered", answers) !== null;

/** What was decided; where it answers a question and did something, that is kept with it. */
export function withAnswered({ book }: Situation, { answers }: Command, decided: Decided): Decided {
  if (answers === undefined || decided.changes.length === 0) return decided;
  const answered = putting(book, { kind: "answered", v: 1, id: answers });
  return { ...decided, changes: [...decided.changes, answered] };
}
