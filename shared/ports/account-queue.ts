import type { DueAccount } from "./wake-calendar.ts";

/** Asks for accounts, ten at most, to be served soon; each at least once. */
export interface AccountQueue {
  send(due: readonly DueAccount[]): Promise<void>;
}
