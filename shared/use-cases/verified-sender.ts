import { guessZone } from "../domain/accounts/guess-zone.ts";
import { openAccount } from "../domain/accounts/open-account.ts";
import type { InboundMail } from "../domain/mail/inbound-mail.ts";
import {
  claimedSender,
  needsSignatures,
  type Refusal,
  type VerifiedMail,
  verifySender,
} from "../domain/mail/verify-sender.ts";
import { localDay } from "../domain/time/local-time.ts";
import type { Accounts, StoredAccount } from "../ports/accounts.ts";
import type { Clock } from "../ports/clock.ts";
import type { SignatureVerifier } from "../ports/signature-verifier.ts";

export type VerifiedSenderDeps = {
  readonly accounts: Accounts;
  readonly signatures: SignatureVerifier;
  /** Addresses whose first mail opens an account. */
  readonly owners: readonly string[];
};

export async function verifiedSender(
  deps: VerifiedSenderDeps,
  mail: InboundMail,
  bytes: Uint8Array,
): Promise<VerifiedMail | Refusal> {
  const sender = claimedSender(mail);
  if (typeof sender !== "string") return sender;
  const isKnown = deps.owners.includes(sender) || (await deps.accounts.bySender(sender)) !== null;
  const signatures = isKnown && needsSignatures(mail, sender) ? await deps.signatures.verify(bytes) : null;
  return verifySender(mail, { isKnown, signatures });
}

/** The sender's account, or the one that this mail opens: its zone is guessed from the mail's Date. */
export async function accountOf(
  deps: { readonly accounts: Accounts; readonly clock: Clock },
  mail: VerifiedMail,
): Promise<StoredAccount> {
  const stored = await deps.accounts.bySender(mail.sender);
  if (stored) return stored;
  const now = deps.clock();
  const zone = guessZone(mail.parsed.date.at, mail.parsed.date.offsetMinutes);
  return openAccount(mail.sender, { zone, today: localDay(now, zone), now });
}
