import { ownAddress } from "../domain/accounts/own-address.ts";
import { forwardedMail } from "../domain/forwards/forwarded-mail.ts";
import { subjectSays } from "../domain/forwards/subject-says.ts";
import { codeIn } from "../domain/linking/asked-link.ts";
import type { InboundMail } from "../domain/mail/inbound-mail.ts";
import { type Written, writtenTo } from "../domain/mail/our-addresses.ts";
import type { SenderEvidence } from "../domain/mail/verify-sender.ts";
import { tokenInText } from "../domain/threads/marker.ts";
import type { Thread } from "../domain/threads/thread.ts";
import { mailboxOf } from "../domain/trust/mailbox.ts";
import type { Accounts, StoredAccount } from "../ports/accounts.ts";
import type { Clock } from "../ports/clock.ts";
import type { Records } from "../ports/records.ts";
import type { Threads } from "../ports/threads.ts";

export type KnownDeps = {
  readonly clock: Clock;
  readonly accounts: Accounts;
  readonly records: Records;
  readonly threads: Threads;
  /** Addresses whose first mail opens an account. */
  readonly owners: readonly string[];
};

type Known = Omit<SenderEvidence, "signatures">;

/** Whose address the author's is, and whose mail or secret address this answers. */
export async function knownOf(deps: KnownDeps, mail: InboundMail, author: string): Promise<Known> {
  const written = writtenIn(mail);
  const forwardedFor = written.to === "in" ? await deps.accounts.byInToken(written.token) : null;
  if (forwardedFor) return passedOn(forwardedFor, author);
  const stored = await deps.accounts.bySender(author);
  const { to, thread, token } = await answeredBy(deps, mail, { written, stored });
  if (stored) return { sender: "own", to, token, thread, answersTo: ownAddress(stored.account, author) };
  const linksTo = await askedFor(deps, { mail, author, thread });
  const sender = (await isWelcome(deps, author)) ? "welcome" : "stranger";
  const known = { sender, to, thread, answersTo: null } as const;
  return linksTo === null ? { ...known, token } : { ...known, token: "code", linksTo };
}

type Claimed = { readonly written: Written; readonly stored: StoredAccount | null };

/** What a mail that is passed on quotes of a mail to somebody else was said to them, and is not answered. */
async function answeredBy(
  deps: KnownDeps,
  mail: InboundMail,
  { written, stored }: Claimed,
): Promise<Pick<Known, "to" | "thread" | "token">> {
  const thread = await threadOf(deps, written);
  const token = tokenOf(written, thread, stored);
  const addressed = writtenTo(mail.arrival.recipients);
  const isQuoted = token === "another" && addressed.token === null && isPassedOn(mail);
  return isQuoted ? { to: addressed.to, thread: null, token: "none" } : { to: written.to, thread, token };
}

const isPassedOn = ({ parsed }: InboundMail): boolean =>
  subjectSays(parsed.subject) === "forward" || forwardedMail(parsed) !== null;

/** An answer whose program has dropped Reply-To is known by the foot of the mail that it quotes. */
function writtenIn({ arrival, parsed }: InboundMail): Written {
  const written = writtenTo(arrival.recipients);
  if (written.token !== null) return written;
  const token = tokenInText(parsed.text ?? parsed.html ?? "");
  return token === null ? written : { to: "reply", token };
}

/** An invitation went to somebody else than its account: its answer is a mail like any other. */
async function threadOf({ threads }: KnownDeps, { to, token }: Written): Promise<Thread | null> {
  const thread = to === "reply" || to === "item" ? await threads.byToken(token) : null;
  return thread?.mail === "invitation" ? null : thread;
}

/** A person's own mail to the secret address is nobody else's whom it would bring. */
function passedOn({ account }: StoredAccount, author: string): Known {
  const own = ownAddress(account, author);
  const [sender, token] = own ? (["own", "own"] as const) : (["stranger", "another"] as const);
  return { sender, to: "in", token, thread: null, answersTo: own ?? account.addresses[0] ?? null };
}

function tokenOf(written: Written, thread: Thread | null, stored: StoredAccount | null): Known["token"] {
  if (written.token === null) return "none";
  if (!thread) return "unknown";
  return thread.accountId === stored?.account.id ? "own" : "another";
}

type Claim = { readonly mail: InboundMail; readonly author: string; readonly thread: Thread | null };

/** The account that has had a code sent to the author, where the mail answers that or holds the code. */
async function askedFor(deps: KnownDeps, { mail, author, thread }: Claim): Promise<string | null> {
  const mailbox = mailboxOf(author);
  if (thread?.mail === "link-code") {
    const [link] = await deps.records.byRefs(thread.accountId, [{ kind: "link", id: mailbox }]);
    return link ? thread.accountId : null;
  }
  const code = codeIn(`${mail.parsed.subject}\n${mail.parsed.text ?? ""}`);
  const asked = code === null ? null : await deps.accounts.byLinkCode(code);
  return asked?.mailbox === mailbox ? asked.accountId : null;
}

async function isWelcome({ owners, accounts, clock }: KnownDeps, author: string): Promise<boolean> {
  const isOwner = owners.some((owner) => mailboxOf(owner) === mailboxOf(author));
  return isOwner || (await accounts.isInvited(author, clock()));
}
