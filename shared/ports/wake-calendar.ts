import type { InstantText } from "../domain/time/local-day.ts";

export type DueAccount = { readonly accountId: string; readonly wakeAt: InstantText };

/** When which account wants attention. */
export interface WakeCalendar {
  /** Accounts with `wakeAt` at or before `now`; may be stale by seconds. */
  due(now: InstantText): AsyncIterable<DueAccount>;
  /** Sets `wakeAt` to `to` if it is still `due.wakeAt`; false: it was not. */
  move(due: DueAccount, to: InstantText | null): Promise<boolean>;
}
