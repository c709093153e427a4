import type { DueAccount } from "./wake-calendar.ts";

/** Asks for an account to be served soon; at least once. */
export interface AccountQueue {
  send(due: DueAccount): Promise<void>;
}
