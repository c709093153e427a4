import type { Account } from "../domain/accounts/account.ts";
import type { StoredPart } from "../domain/ledger/entry.ts";

/** What of an account lies in the table, to be removed for good. Everything may be repeated. */
export interface Remains {
  /** Every part of every entry. */
  entries(accountId: string): Promise<readonly StoredPart[]>;
  /** Puts what may stay of a part in its place. */
  replace(accountId: string, part: StoredPart): Promise<void>;
  removeThreads(tokens: readonly string[]): Promise<void>;
  /** What mails were called, which may name somebody. May be repeated. */
  removeSubjects(tokens: readonly string[]): Promise<void>;
  /** All that the account has recorded, but for what `removeAccount` removes. */
  removeRecords(accountId: string): Promise<void>;
  /** The account with its settings and addresses, last. False: it has moved on, and nothing was removed. */
  removeAccount(account: Account): Promise<boolean>;
}
