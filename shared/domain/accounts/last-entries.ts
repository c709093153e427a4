import type { UnitResult } from "../ledger/entry.ts";

/** So many can be taken back, one after another. */
const most = 10;

type Written = {
  readonly entry: string;
  /** Whether anything changed that `undo` would take back. */
  readonly changed: boolean;
  readonly results: readonly UnitResult[];
};

/**
 * The entries that `undo` would take back next, the newest first, once one more is written. What was taken back is not among them,
 * nor is what took it back: `undo` said again goes one further.
 */
export function entriesAfter(
  lastEntries: readonly string[],
  { entry, changed, results }: Written,
): readonly string[] {
  const gone = new Set([entry, ...answersIn(results).flatMap(({ undoes }) => undoes ?? [])]);
  const left = lastEntries.filter((each) => !gone.has(each));
  return changed && !isOnlyUndo(results) ? [entry, ...left].slice(0, most) : left;
}

/** Whether it took something back and did nothing else. */
export const isOnlyUndo = (results: readonly UnitResult[]): boolean =>
  results.every(({ kind }) => kind === "answers") &&
  answersIn(results).some(({ undoes }) => undoes !== undefined) &&
  answersIn(results).every(({ outcome, undoes }) => outcome !== "did" || undoes !== undefined);

const answersIn = (results: readonly UnitResult[]) =>
  results.flatMap((result) => (result.kind === "answers" ? result.answers : []));
