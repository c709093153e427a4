import { merged, refText } from "./book.ts";
import type { StoredPart, UnitResult } from "./entry.ts";
import type { Change, Item } from "./item.ts";

/** What one unit of a mail was decided to do. */
export type UnitDecision = { readonly result: UnitResult; readonly changes: readonly Change[] };

/** What the next commit holds. `unfinished`: the unit whose changes did not all fit; its result follows with the rest of them. */
export type NextPart = {
  readonly part: number;
  readonly results: readonly UnitResult[];
  readonly changes: readonly Change[];
  readonly unfinished: number | null;
  readonly last: boolean;
};

/** A transaction takes 100 items and an item 400 KB; what every commit writes besides the changes is allowed for. */
const limits = { rows: 88, bytes: 300_000 } as const;

/** The units that committed parts have finished. */
export function finishedUnits(parts: readonly StoredPart[]): ReadonlySet<number> {
  return new Set(parts.flatMap((part) => part.results.map((result) => result.unit)));
}

/** Packs as many of the undone units as one commit takes; a unit too large for any commit is split between its changes. */
export function nextPart(decisions: readonly UnitDecision[], done: readonly StoredPart[]): NextPart {
  const results: UnitResult[] = [];
  let changes: readonly Change[] = [];
  for (const { result, changes: own } of decisions) {
    const missing = withoutCommitted(result.unit, own, done);
    const together = merged([...changes, ...missing]);
    if (fits(together)) {
      changes = together;
      results.push(result);
      continue;
    }
    const isSplit = results.length === 0;
    const unfinished = isSplit ? result.unit : null;
    return {
      part: done.length,
      results,
      changes: isSplit ? head(missing) : changes,
      unfinished,
      last: false,
    };
  }
  return { part: done.length, results, changes, unfinished: null, last: true };
}

function withoutCommitted(unit: number, changes: readonly Change[], done: readonly StoredPart[]) {
  const committed = new Set(
    done
      .filter((part) => part.unfinished === unit)
      .flatMap((part) => part.changes.map((change) => refText(change.ref))),
  );
  return changes.filter((change) => !committed.has(refText(change.ref)));
}

function head(changes: readonly Change[]): readonly Change[] {
  let end = 0;
  while (end < changes.length && fits(changes.slice(0, end + 1))) end += 1;
  return changes.slice(0, end);
}

function fits(changes: readonly Change[]): boolean {
  const rows = changes.reduce((sum, change) => sum + rowsOf(change), 0);
  return rows <= limits.rows && JSON.stringify(changes).length <= limits.bytes;
}

/** At most this many rows of the table are written for a change: a contact has look-ups, a follow-up moves when it closes. */
function rowsOf({ before, after }: Change): number {
  const rowsOfItem = (item: Item | null) =>
    item?.kind === "contact" ? 1 + item.emails.length + item.phones.length : item ? 1 : 0;
  return rowsOfItem(before) + rowsOfItem(after);
}
