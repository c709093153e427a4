import type { StoredPart } from "../domain/ledger/entry.ts";
import type { VerifiedMail } from "../domain/mail/verify-sender.ts";
import type { Thread } from "../domain/threads/thread.ts";
import type { InstantText, LocalDay } from "../domain/time/local-day.ts";
import type { StoredAccount } from "../ports/accounts.ts";
import type { MailOutcome } from "./mail-outcome.ts";

/** One mail and all that it is read against. */
export type LoadedMail = {
  readonly mail: VerifiedMail;
  readonly stored: StoredAccount;
  /** `foreign`: the mail answers a mail that went to somebody else. */
  readonly thread: Thread | "foreign" | null;
  readonly done: readonly StoredPart[];
  readonly now: InstantText;
  readonly today: LocalDay;
};

/** `accountId`: whose owed mails may be delivered now; null where nothing can be owed. */
export type Settlement = { readonly accountId: string | null; readonly outcome: MailOutcome };
