import type { Automated } from "../domain/mail/automated.ts";
import type { Refusal } from "../domain/mail/verify-sender.ts";
import type { Delivery } from "./deliver.ts";

/**
 * What became of a mail. `gathered`: it is answered together with others. `refused` and `ignored` are silent, since answering a stranger or a machine does harm; `held` is kept
 * unread; `duplicate` was settled by an earlier delivery.
 */
export type MailOutcome =
  | Refusal
  | { readonly kind: "ignored"; readonly why: Automated | "calendar-reply" | "gone" }
  | {
      readonly kind: "held";
      readonly why: "virus" | "spam" | "not-linked" | "photo-allowance" | "answer-allowance";
    }
  | { readonly kind: "answered" | "gathered" | "duplicate"; readonly entry: string };

/** With what became of the mails that the account was owed, where there is an account. */
export type ReceiveOutcome = MailOutcome & Partial<Delivery>;
