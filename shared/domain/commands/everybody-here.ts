import type { Situation } from "./verb.ts";

/**
 * Whom "at Chamber breakfast" is about: the one person of the answered mail, or everybody who was just captured. Null: that is
 * not clear.
 */
export function everybodyHere({ numbered, thread }: Situation): readonly string[] | null {
  const ids = [...new Set(numbered.map(({ contactId }) => contactId))];
  const justCaptured = thread === null || thread.mail === "receipt";
  return ids.length === 1 || (ids.length > 1 && justCaptured) ? ids : null;
}
