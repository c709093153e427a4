import type { Account } from "../domain/accounts/account.ts";
import type { EntryPart } from "../domain/ledger/entry.ts";
import { type Standing, wakeOf } from "./standing.ts";

/** A whole entry that nobody asked for, with nothing in it yet: a digest's, a summary's, a release's. */
export function unaskedPart(entry: string, standing: Standing, changed: Partial<Account> = {}): EntryPart {
  const account = { ...standing.account, ...changed };
  return {
    v: 2,
    entry,
    part: 0,
    last: true,
    at: standing.now,
    accountBefore: standing.account,
    accountAfter: {
      ...account,
      version: standing.account.version + 1,
      wakeAt: wakeOf({ ...standing, account }),
    },
    opens: null,
    results: [],
    unfinished: null,
    changes: [],
    threads: [],
    owed: [],
  };
}
