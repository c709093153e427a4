import type { Account } from "../domain/accounts/account.ts";
import type { InstantText } from "../domain/time/local-day.ts";

export type DueAccount = { readonly accountId: string; readonly wakeAt: InstantText };

/** When which account wants attention. */
export interface WakeCalendar {
  /** Accounts with `wakeAt` at or before `now`, in parts that may be gone through at once; may be stale by seconds. */
  due(now: InstantText): readonly AsyncIterable<DueAccount>[];
  /** Puts an enqueued account off to `to`, unless its `wakeAt` is no longer `due.wakeAt` (then false). */
  postpone(due: DueAccount, to: InstantText): Promise<boolean>;
  /** Sets what was computed from this very state of the account; false: it has moved on, and set its own. */
  settle(account: Account, to: InstantText | null): Promise<boolean>;
}
