import { heldAuthor } from "../domain/accounts/outside-address.ts";
import type { InboundMail } from "../domain/mail/inbound-mail.ts";
import { inboxAddress } from "../domain/mail/our-addresses.ts";
import type { Unlinked } from "../domain/mail/verify-sender.ts";
import { beneath } from "../domain/threads/beneath.ts";
import { mailboxOf } from "../domain/trust/mailbox.ts";
import { renderLetter } from "../mails/letter.tsx";
import type { Accounts } from "../ports/accounts.ts";
import type { Clock } from "../ports/clock.ts";
import type { MailComposer } from "../ports/mail-composer.ts";
import type { Postman } from "../ports/postman.ts";
import type { Secrets } from "../ports/secrets.ts";
import type { Strangers } from "../ports/strangers.ts";
import type { MailOutcome } from "./mail-outcome.ts";

export type HoldStrangerDeps = {
  readonly clock: Clock;
  readonly accounts: Accounts;
  readonly strangers: Strangers;
  readonly secrets: Secrets;
  readonly composer: MailComposer;
  readonly postman: Postman;
  readonly mailDomain: string;
};

/** Keeps the mail for a week and tells who wrote it, seldom. `linked`: the address has become somebody's in the meantime. */
export async function holdStranger(
  deps: HoldStrangerDeps,
  unlinked: Unlinked,
  mail: InboundMail,
): Promise<MailOutcome | "linked"> {
  const { author } = unlinked;
  const now = deps.clock();
  const kept = { key: mail.key, notification: mail.arrival.notification };
  if (!(await deps.strangers.hold(author, kept, now))) return { kind: "refused", why: "stranger" };
  // Whoever links it now no longer looks here.
  if (await deps.accounts.bySender(author)) return "linked";
  if (await mayHear(deps, author, mail)) await tell(deps, unlinked, mail);
  return { kind: "held", why: "not-linked" };
}

/**
 * Who did not write to us, but whose mail a rule of somebody's has passed on, must not hear from us. A blind copy comes straight from its
 * author's own server, which a rule's does not.
 */
async function mayHear(deps: HoldStrangerDeps, author: string, mail: InboundMail): Promise<boolean> {
  const { parsed, arrival } = mail;
  const isNamed = [...parsed.to, ...parsed.cc].some(({ email }) => email.endsWith(`@${deps.mailDomain}`));
  const isStraight = arrival.verdicts.spf === "PASS" && mailboxOf(arrival.source) === mailboxOf(author);
  if (!(isNamed || isStraight) || (await deps.accounts.isSuppressed(author))) return false;
  return deps.strangers.mayTell(author, deps.clock());
}

async function tell(deps: HoldStrangerDeps, unlinked: Unlinked, { key, parsed }: InboundMail): Promise<void> {
  const inbox = inboxAddress(deps.mailDomain);
  const letterhead = { replyAddress: inbox, inboxAddress: inbox, token: deps.secrets.newToken() };
  const rendered = await renderLetter({ kind: "not-linked", to: unlinked.author }, letterhead);
  const envelope = {
    to: unlinked.author,
    replyTo: inbox,
    date: deps.clock(),
    autoSubmitted: "auto-replied",
    inReplyTo: parsed.messageId,
    references: beneath(null, parsed),
    stopUrl: null,
    cause: `stranger/${key}`,
  } as const;
  const bytes = await deps.composer.compose(envelope, rendered, new Map());
  const { kind } = await deps.postman.send({ to: heldAuthor(unlinked), bytes });
  if (kind === "not-now") await deps.strangers.untold(unlinked.author);
}
