import type { Account } from "../domain/accounts/account.ts";
import type { Settings } from "../domain/accounts/settings.ts";

export type StoredAccount = { readonly account: Account; readonly settings: Settings };

export type Suppression = { readonly why: "bounce" | "complaint"; readonly at: string };

/** Who uses Nextday. Reads are consistent. */
export interface Accounts {
  /** Whose mailbox the address is, however it is written. Null: nobody's. */
  bySender(address: string): Promise<StoredAccount | null>;
  byId(accountId: string): Promise<StoredAccount | null>;
  /** By the token of its address for automatic forwarding. */
  byInToken(token: string): Promise<StoredAccount | null>;
  /** The request to link an address that its code was given out for; null: there is none. */
  byLinkCode(code: string): Promise<{ readonly accountId: string; readonly mailbox: string } | null>;
  /** Whether an owner's invitation of the address stands. */
  isInvited(address: string, now: string): Promise<boolean>;
  /** No mail may leave to `address` any more (a hard bounce or a complaint), or may again. */
  isSuppressed(address: string): Promise<boolean>;
  /** Why and since when no mail leaves to it; null: mail does. A commit that `revives` it ends that. */
  suppression(address: string): Promise<Suppression | null>;
  /**
   * What was said first stands: the mail service may say it again, days later, and then of a moment (`tellsOf`, else `at`) before the address
   * was found to live.
   */
  suppress(address: string, suppression: Suppression, tellsOf?: string): Promise<void>;
}
