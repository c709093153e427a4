import { askedAddress, type OutsideAddress } from "../domain/accounts/outside-address.ts";
import { ownAddress } from "../domain/accounts/own-address.ts";
import type { OwedMail } from "../domain/ledger/owed-mail.ts";
import { addSeconds } from "../domain/time/local-time.ts";
import { mailboxOf } from "../domain/trust/mailbox.ts";
import type { Accounts } from "../ports/accounts.ts";
import type { Clock } from "../ports/clock.ts";
import type { FinishedMails } from "../ports/finished-mails.ts";
import type { Outbox } from "../ports/outbox.ts";
import type { Postman, SendOutcome } from "../ports/postman.ts";
import type { Records } from "../ports/records.ts";
import type { Threads } from "../ports/threads.ts";

export type DeliverDeps = {
  readonly clock: Clock;
  readonly accounts: Accounts;
  readonly records: Records;
  readonly outbox: Outbox;
  readonly threads: Threads;
  readonly finishedMails: FinishedMails;
  readonly postman: Postman;
};

/** Longer than a function may run, so that a lease never ends while its holder still sends. */
const leaseSeconds = 240;

/** Why mails did not leave: given up for good, or not taken this time. */
export type Delivery = { readonly givenUp: readonly string[]; readonly notTaken: readonly string[] };

/**
 * Sends what the account is still owed, and may be repeated at will. What is not taken stays owed: the account's own `wakeAt` brings
 * the next delivery. What fails does not keep the others from being sent.
 * @throws where it is unknown whether a mail was sent, after all were tried.
 */
export async function deliver(deps: DeliverDeps, accountId: string): Promise<Delivery> {
  const owed = await deps.outbox.owed(accountId);
  const faults: unknown[] = [];
  const ends: End[] = [];
  for (const mail of owed) {
    try {
      ends.push(await deliverOne(deps, mail));
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0)
    throw new AggregateError(faults, `${faults.length} of ${owed.length} mails not sent`);
  const why = (kind: End["kind"]) =>
    ends.flatMap((end) => (end.kind === kind && "why" in end ? [end.why] : []));
  return { givenUp: why("given-up"), notTaken: why("not-taken") };
}

type End =
  | { readonly kind: "sent" | "leased" }
  | { readonly kind: "given-up" | "not-taken"; readonly why: string };

async function deliverOne(deps: DeliverDeps, mail: OwedMail): Promise<End> {
  const now = deps.clock();
  if (!(await deps.outbox.lease(mail, now, addSeconds(now, leaseSeconds)))) return { kind: "leased" };
  const end = await send(deps, mail);
  if (end.kind === "not-now") {
    await deps.outbox.release(mail);
    return { kind: "not-taken", why: end.why };
  }
  // Before the mark: once it is made, nobody would come back to do it.
  if (end.kind === "sent" && mail.token !== undefined) await deps.threads.named(mail.token, end.messageId);
  await deps.outbox.settle(mail);
  return end.kind === "sent" ? { kind: "sent" } : { kind: "given-up", why: end.why };
}

async function send(deps: DeliverDeps, mail: OwedMail): Promise<SendOutcome> {
  const known = await deps.accounts.byId(mail.accountId);
  const to = known && (ownAddress(known.account, mail.to) ?? (await asked(deps, mail)));
  if (!to) return { kind: "rejected", why: "not-own-address" };
  if (await deps.accounts.isSuppressed(to)) return { kind: "rejected", why: "suppressed" };
  return deps.postman.send({ to, bytes: await deps.finishedMails.read(mail.key) });
}

/** The two exceptions: an address that the account asks to be its own, or has invited. */
async function asked(deps: DeliverDeps, { accountId, to }: OwedMail): Promise<OutsideAddress | null> {
  const id = mailboxOf(to);
  const items = await deps.records.byRefs(accountId, [
    { kind: "link", id },
    { kind: "invitation", id },
  ]);
  return askedAddress(items, to, deps.clock());
}
