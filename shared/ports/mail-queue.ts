/** Hands a held mail in again, as if it had just arrived; at least once. */
export interface MailQueue {
  /** `notification`: what the mail service told of it, verbatim. */
  redeliver(notification: string): Promise<void>;
}
