import type { Change } from "../ledger/item.ts";

/** An entry that `undo` may take back. */
export type Undoable = {
  readonly entry: string;
  /** Earlier ones that its mail told of, which go with it. */
  readonly covers?: readonly string[];
  /** It took back others itself, and to take it back is to do them again. */
  readonly isUndo: boolean;
  readonly changes: readonly Change[];
  /** `refText` of the items that a later entry wrote: undo leaves them. */
  readonly overwritten: ReadonlySet<string>;
};
