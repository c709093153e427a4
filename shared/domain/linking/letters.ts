import type { Account } from "../accounts/account.ts";
import type { AskedForwarding } from "../forwarding/asked-forwarding.ts";
import type { Change } from "../ledger/item.ts";
import { mailboxOf } from "../trust/mailbox.ts";

/** A mail about who may write. Codes, invitations and what is told of a held mail leave to somebody who is no account's. */
export type Letter = { readonly to: string } & (
  | { readonly kind: "link-code"; readonly code: string; readonly askedBy: string }
  | { readonly kind: "invitation"; readonly invitedBy: string }
  /** To the person's other address: who reads just one of them shall know. */
  | { readonly kind: "linked" | "unlinked"; readonly address: string }
  /** To whom a mail is held that could be somebody's, did they say so. */
  | { readonly kind: "not-linked" }
  /** Gmail asks whether it may forward to the secret address; or, which makes no sense, to the inbox. */
  /** `about`: its subject. */
  | { readonly kind: "held-spam"; readonly about: string }
  /** Nothing is known of it: it was not opened. */
  | { readonly kind: "held-virus" }
  /** `since`: a day as a person says it. */
  | { readonly kind: "mails-again"; readonly why: "bounce" | "complaint"; readonly since: string }
  | ({ readonly kind: "forwarding-asked" } & AskedForwarding)
  | ({ readonly kind: "forwarding-astray" } & AskedForwarding)
);

/** `writer`: the address that the mail is from which made the changes, or to which the answer goes. */
export function lettersOf(account: Account, changes: readonly Change[], writer: string): readonly Letter[] {
  const askedBy = account.addresses[0] ?? writer;
  return changes.flatMap(({ ref, before, after }): readonly Letter[] => {
    if (after?.kind === "link") {
      const isNew = before?.kind !== "link" || before.code !== after.code;
      return isNew ? [{ kind: "link-code", to: after.address, code: after.code, askedBy }] : [];
    }
    if (after?.kind === "invitation") return [{ kind: "invitation", to: after.address, invitedBy: writer }];
    if (ref.kind !== "address") return [];
    const to = account.addresses.find((own) => ![writer, ref.id].map(mailboxOf).includes(mailboxOf(own)));
    return to === undefined ? [] : [{ kind: after ? "linked" : "unlinked", to, address: ref.id }];
  });
}
