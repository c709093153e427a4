import { isWithin } from "../contacts/is-within.ts";
import type { StoredPart } from "../ledger/entry.ts";

/** Under which ids a person was kept: the contact's own, and those of the contacts that were merged into it. */
export function mergedIds(entries: readonly StoredPart[], contactId: string): ReadonlySet<string> {
  const ids = new Set([contactId]);
  // Who was merged may have been merged before: a set takes what is added while it is gone through.
  for (const id of ids) for (const part of entries) for (const other of mergedIn(part, id)) ids.add(other);
  return ids;
}

/** Who went in the moment in which the contact got all that they had. */
function mergedIn({ changes }: StoredPart, id: string): readonly string[] {
  const survivor = changes.map(({ after }) => after).find((after) => after?.id === id);
  if (survivor?.kind !== "contact") return [];
  return changes.flatMap(({ before, after }) =>
    before?.kind === "contact" && after === null && isWithin(before, survivor) ? [before.id] : [],
  );
}
