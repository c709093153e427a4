import { guessZone } from "../domain/accounts/guess-zone.ts";
import { openAccount } from "../domain/accounts/open-account.ts";
import { ownAddress } from "../domain/accounts/own-address.ts";
import type { InboundMail } from "../domain/mail/inbound-mail.ts";
import { type Written, writtenTo } from "../domain/mail/our-addresses.ts";
import {
  type Refusal,
  type SenderEvidence,
  type Unlinked,
  type VerifiedMail,
  verifySender,
} from "../domain/mail/verify-sender.ts";
import { tokenInText } from "../domain/threads/marker.ts";
import { localDay } from "../domain/time/local-time.ts";
import { authorOf } from "../domain/trust/author-of.ts";
import { mailboxOf } from "../domain/trust/mailbox.ts";
import { needsSignatures } from "../domain/trust/proof-of.ts";
import type { Accounts, StoredAccount } from "../ports/accounts.ts";
import type { Clock } from "../ports/clock.ts";
import type { SignatureVerifier } from "../ports/signature-verifier.ts";
import type { Threads } from "../ports/threads.ts";

export type VerifiedSenderDeps = {
  readonly accounts: Accounts;
  readonly threads: Threads;
  readonly signatures: SignatureVerifier;
  /** Addresses whose first mail opens an account. */
  readonly owners: readonly string[];
};

export async function verifiedSender(
  deps: VerifiedSenderDeps,
  mail: InboundMail,
  bytes: Uint8Array,
): Promise<VerifiedMail | Unlinked | Refusal> {
  const author = authorOf(mail);
  if (author.kind === "refused") return author;
  const known = await knownOf(deps, author.address, writtenIn(mail));
  const looksAt = known.sender !== "stranger" && needsSignatures(mail.arrival, author.address);
  return verifySender(mail, { ...known, signatures: looksAt ? await deps.signatures.verify(bytes) : null });
}

/** An answer whose program has dropped Reply-To is known by the foot of the mail that it quotes. */
function writtenIn({ arrival, parsed }: InboundMail): Written {
  const written = writtenTo(arrival.recipients);
  if (written.token !== null) return written;
  const token = tokenInText(parsed.text ?? parsed.html ?? "");
  return token === null ? written : { to: "reply", token };
}

type Known = Omit<SenderEvidence, "signatures">;

async function knownOf(deps: VerifiedSenderDeps, author: string, written: Written): Promise<Known> {
  const forwardedFor = written.to === "in" ? await deps.accounts.byInToken(written.token) : null;
  if (forwardedFor) {
    const { account } = forwardedFor;
    const own = ownAddress(account, author);
    const answersTo = own ?? account.addresses[0] ?? null;
    const [sender, token] = own ? (["own", "own"] as const) : (["stranger", "another"] as const);
    return { sender, to: "in", token, thread: null, answersTo };
  }
  const stored = await deps.accounts.bySender(author);
  const thread = written.to === "reply" ? await deps.threads.byToken(written.token) : null;
  const token = written.token === null ? "none" : tokenOf(thread, stored);
  const sender = stored ? "own" : isOwner(deps, author) ? "welcome" : "stranger";
  const answersTo = stored && ownAddress(stored.account, author);
  return { sender, to: written.to, token, thread, answersTo };
}

function tokenOf(thread: SenderEvidence["thread"], stored: StoredAccount | null): SenderEvidence["token"] {
  if (!thread) return "unknown";
  return thread.accountId === stored?.account.id ? "own" : "another";
}

const isOwner = ({ owners }: VerifiedSenderDeps, author: string) =>
  owners.some((owner) => mailboxOf(owner) === mailboxOf(author));

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
