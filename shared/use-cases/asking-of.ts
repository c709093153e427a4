import type { Asking } from "../domain/commands/asking.ts";
import { mailboxOf } from "../domain/trust/mailbox.ts";
import type { Secrets } from "../ports/secrets.ts";
import type { LoadedMail } from "./loaded-mail.ts";

type AskingDeps = {
  readonly secrets: Secrets;
  readonly owners: readonly string[];
  readonly mailDomain: string;
};

/** Who asks by a mail. Whoever is named at deployment stays an owner by each of their addresses. */
export function askingOf(
  { secrets, owners, mailDomain }: AskingDeps,
  { mail, stored }: LoadedMail,
  taken: readonly string[],
): Asking {
  const named = new Set(owners.map(mailboxOf));
  const isOwner = stored.account.addresses.some((own) => named.has(mailboxOf(own)));
  const { key: entry, sender } = mail;
  return {
    entry,
    sender,
    proof: mail.route === "in" ? null : mail.proof,
    confirmed: false,
    isOwner,
    mailDomain,
    taken,
    newToken: () => secrets.newToken(),
  };
}
