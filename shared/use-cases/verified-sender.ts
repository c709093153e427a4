import { guessZone } from "../domain/accounts/guess-zone.ts";
import { openAccount } from "../domain/accounts/open-account.ts";
import type { InboundMail } from "../domain/mail/inbound-mail.ts";
import { type Verification, type VerifiedMail, verifySender } from "../domain/mail/verify-sender.ts";
import { localDay } from "../domain/time/local-time.ts";
import { authorOf } from "../domain/trust/author-of.ts";
import { needsSignatures } from "../domain/trust/proof-of.ts";
import type { Accounts, StoredAccount } from "../ports/accounts.ts";
import type { Clock } from "../ports/clock.ts";
import type { SignatureVerifier } from "../ports/signature-verifier.ts";
import { type KnownDeps, knownOf } from "./known-of.ts";

export type VerifiedSenderDeps = KnownDeps & { readonly signatures: SignatureVerifier };

export async function verifiedSender(
  deps: VerifiedSenderDeps,
  mail: InboundMail,
  bytes: Uint8Array,
): Promise<Verification> {
  const author = authorOf(mail);
  if (author.kind === "refused") return author;
  const known = await knownOf(deps, mail, author.address);
  const looksAt = known.sender !== "stranger" && needsSignatures(mail.arrival, author.address);
  return verifySender(mail, { ...known, signatures: looksAt ? await deps.signatures.verify(bytes) : null });
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
  const opening = { zone, today: localDay(now, zone), now };
  const opened = openAccount(mail.sender, opening);
  const isTaken = (await deps.accounts.byId(opened.account.id)) !== null;
  return isTaken ? openAccount(mail.sender, { ...opening, cause: mail.key }) : opened;
}
