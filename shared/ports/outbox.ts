import type { OwedMail } from "../domain/ledger/owed-mail.ts";
import type { InstantText } from "../domain/time/local-day.ts";

/** The mails that committed entries still owe. */
export interface Outbox {
  /** Not yet sent, oldest first. Consistent. */
  owed(accountId: string): Promise<readonly OwedMail[]>;
  /** True: it is this caller's to send until `until`. False: another holds it, or it is sent. */
  lease(mail: OwedMail, now: InstantText, until: InstantText): Promise<boolean>;
  /** Gives a lease back: it is certain that nothing was sent. */
  release(mail: OwedMail): Promise<void>;
  /** It is owed no more: it was sent, or given up for good. May be repeated. */
  settle(mail: OwedMail): Promise<void>;
}
