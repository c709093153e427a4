import type { Automated } from "../domain/mail/automated.ts";
import type { Refusal } from "../domain/mail/verify-sender.ts";

/**
 * What became of a mail. `refused` and `ignored` are silent, since answering a stranger or a machine does harm; `held` is kept
 * unread; `duplicate` was settled by an earlier delivery.
 */
export type MailOutcome =
  | Refusal
  | { readonly kind: "ignored"; readonly why: Automated }
  | { readonly kind: "held"; readonly why: "virus" | "spam" | "photo-allowance" | "answer-allowance" }
  | { readonly kind: "answered" | "duplicate"; readonly entry: string };

/** `givenUp`: why owed mails of the account were given up for good, where any were. */
export type ReceiveOutcome = MailOutcome & { readonly givenUp?: readonly string[] };
