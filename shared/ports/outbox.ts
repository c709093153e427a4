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
  /** Moves it from owed to sent (or to given up), with the mail service's id (or the reason). */
  settle(
    mail: OwedMail,
    end: { kind: "sent"; messageId: string } | { kind: "given-up"; why: string },
  ): Promise<void>;
}
