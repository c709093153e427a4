import type { EntryPart, StoredPart } from "../domain/ledger/entry.ts";

/**
 * `committed`: all of it is stored. `duplicate`: this part was committed before, and nothing was written now. `conflict`: the
 * account has moved on since it was loaded, and nothing was written. Anything else is thrown.
 */
export type CommitOutcome = "committed" | "duplicate" | "conflict";

/** The record of every decision, and the only way to change what an account has recorded. */
export interface Ledger {
  /** All or nothing, once per entry and part. */
  commit(part: EntryPart): Promise<CommitOutcome>;
  /** The committed parts of an entry, in order; empty: none yet. Consistent. */
  parts(accountId: string, entry: string): Promise<readonly StoredPart[]>;
  /**
   * The items among the parts' changes that another entry has written since, by `refText`, with that entry; null: it is gone. `parts`: of
   * one entry or several, the oldest first. What `writer` itself, tried before, has written does not count.
   */
  overwritten(
    accountId: string,
    parts: readonly StoredPart[],
    writer: string,
  ): Promise<ReadonlyMap<string, string | null>>;
}
