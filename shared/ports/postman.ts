import type { OutsideAddress } from "../domain/accounts/outside-address.ts";
import type { OwnAddress } from "../domain/accounts/own-address.ts";

/** A send whose answer tells that nothing was sent and that trying again will not help (an invalid or suppressed recipient). */
export type SendOutcome =
  /** `messageId`: with its angle brackets, as its recipient reads it. */
  | { readonly kind: "sent"; readonly messageId: string }
  | { readonly kind: "rejected"; readonly why: string }
  /** Nothing was sent; a later try may succeed. */
  | { readonly kind: "not-now"; readonly why: string };

/** Sends finished mails. One try only: a lost answer is thrown, since the mail may have left. */
export interface Postman {
  send(mail: { readonly to: OwnAddress | OutsideAddress; readonly bytes: Uint8Array }): Promise<SendOutcome>;
}
