import type { Change, ItemKind } from "./item.ts";

/** What reaches beyond the account's own records, or is there to be used up: `undo` leaves it alone. */
const lasting: ReadonlySet<ItemKind> = new Set<ItemKind>([
  "held-mail",
  "held-line",
  "link",
  "address",
  "invitation",
  "in-address",
]);

/** Whether `undo` takes it back. */
export const isUndoable = ({ ref }: Change): boolean => !lasting.has(ref.kind);
