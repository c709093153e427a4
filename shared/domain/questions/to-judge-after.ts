import type { Change } from "../ledger/item.ts";

/** More are not asked about. */
const most = 5;

/** Who is to be called warm or cold after the changes: who has just had the first word, not where it was skipped, and nobody of whom it was said. */
export function toJudgeAfter(before: readonly string[], changes: readonly Change[]): readonly string[] {
  const contacts = changes.flatMap(({ before: was, after: is }) =>
    is?.kind === "contact" ? [{ is, had: was?.kind === "contact" ? was.reached : null }] : [],
  );
  const judged = new Set(contacts.filter(({ is }) => is.warmth !== null).map(({ is }) => is.id));
  const fresh = contacts.filter(
    ({ is, had }) => had === null && is.reached === "hello" && is.lastTouchOn !== null && is.warmth === null,
  );
  const all = [...fresh.map(({ is }) => is.id), ...before];
  return [...new Set(all)].filter((id) => !judged.has(id)).slice(0, most);
}
