import { cluesOf } from "../contacts/clues.ts";
import { merged, refText } from "./book.ts";
import type { StoredPart, UnitResult } from "./entry.ts";
import type { Change, Item, ItemKind } from "./item.ts";

/** What one unit of a mail was decided to do. */
export type UnitDecision = { readonly result: UnitResult; readonly changes: readonly Change[] };

/** What the next commit holds. `unfinished`: the unit whose changes did not all fit, though its result is told already. */
export type NextPart = {
  readonly part: number;
  readonly results: readonly UnitResult[];
  readonly changes: readonly Change[];
  readonly unfinished: number | null;
  readonly last: boolean;
};

/** A transaction takes 100 items and an item 400 KB; what every commit writes besides the changes is allowed for. */
const limits = { rows: 88, rowsOfExport: 60, bytes: 300_000 } as const;

/** The units that committed parts have finished. */
export function finishedUnits(parts: readonly StoredPart[]): ReadonlySet<number> {
  const begun = parts.at(-1)?.unfinished ?? null;
  const told = parts.flatMap((part) => part.results.map((result) => result.unit));
  return new Set(told.filter((unit) => unit !== begun));
}

/** Packs as many of the undone units as one commit takes; a unit too large for any commit is split between its changes. */
export function nextPart(decisions: readonly UnitDecision[], done: readonly StoredPart[]): NextPart {
  const results: UnitResult[] = [];
  let changes: readonly Change[] = [];
  const part = done.length;
  for (const { result, changes: own } of decisions) {
    // What a unit says was settled when it was first decided: later it would speak of what it has itself changed.
    const telling = done.some((each) => each.unfinished === result.unit) ? [] : [result];
    const missing = withoutCommitted(result.unit, own, done);
    const together = merged([...changes, ...missing]);
    if (fits(together, [...results, ...telling])) {
      changes = together;
      results.push(...telling);
      continue;
    }
    if (results.length > 0 || changes.length > 0)
      return { part, results, changes, unfinished: null, last: false };
    const begun = head(missing);
    const isWhole = begun.length === missing.length;
    return { part, results: telling, changes: begun, unfinished: isWhole ? null : result.unit, last: false };
  }
  return { part, results, changes, unfinished: null, last: true };
}

function withoutCommitted(unit: number, changes: readonly Change[], done: readonly StoredPart[]) {
  const committed = new Set(
    done
      .filter((part) => part.unfinished === unit)
      .flatMap((part) => part.changes.map((change) => refText(change.ref))),
  );
  return changes.filter((change) => !committed.has(refText(change.ref)));
}

/** As many as fit, and at least one: whatever a single change is, waiting would not make it smaller. */
function head(changes: readonly Change[]): readonly Change[] {
  let end = 1;
  while (end < changes.length && fits(changes.slice(0, end + 1), [])) end += 1;
  return changes.slice(0, end);
}

function fits(changes: readonly Change[], results: readonly UnitResult[]): boolean {
  const exports = results.some(
    (each) => each.kind === "answers" && each.answers.some((answer) => answer.exports),
  );
  const rows = changes.reduce((sum, change) => sum + rowsOf(change), exports ? limits.rowsOfExport : 0);
  return rows <= limits.rows && JSON.stringify([changes, results]).length <= limits.bytes;
}

/** At most this many rows of the table are written for a change: a contact has look-ups, a follow-up moves when it closes. */
function rowsOf({ before, after }: Change): number {
  return new Set([...rowsOfItem(before), ...rowsOfItem(after)]).size;
}

/** Items that are found from outside the account have rows there too, and letters that go with them; an address brings held mails. */
const beyond: Partial<Record<ItemKind, readonly string[]>> = {
  "in-address": ["item", "token"],
  link: ["item", "code", "letter", "its thread"],
  address: [
    "item",
    "sender",
    "mailbox",
    "letter",
    "its thread",
    ...Array.from({ length: 10 }, (_, n) => `held ${n}`),
  ],
  invitation: ["item", "invited", "letter", "its thread"],
};

function rowsOfItem(item: Item | null): readonly string[] {
  if (item?.kind === "contact") {
    const { emails, phones, names } = cluesOf(item);
    return ["contact", ...emails, ...phones, ...names];
  }
  if (item?.kind === "follow-up") return [item.status === "open" ? "open" : "closed"];
  return item ? (beyond[item.kind] ?? ["item"]) : [];
}
