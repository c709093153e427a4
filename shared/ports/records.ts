import type { Clues } from "../domain/contacts/clues.ts";
import type { FollowUp } from "../domain/follow-ups/follow-up.ts";
import type { Item, ItemKind, ItemOf, ItemRef } from "../domain/ledger/item.ts";

/** What an account has recorded. Reads are consistent. */
export interface Records {
  byRefs(accountId: string, refs: readonly ItemRef[]): Promise<readonly Item[]>;
  all<K extends ItemKind>(accountId: string, kind: K): Promise<readonly ItemOf<K>[]>;
  openFollowUps(accountId: string): Promise<readonly FollowUp[]>;
  /** Ids of the contacts that any of the clues leads to. */
  contactIdsBy(accountId: string, clues: Clues): Promise<readonly string[]>;
}
