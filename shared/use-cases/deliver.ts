import { ownAddress } from "../domain/accounts/own-address.ts";
import type { OwedMail } from "../domain/ledger/owed-mail.ts";
import { addSeconds } from "../domain/time/local-time.ts";
import type { Accounts } from "../ports/accounts.ts";
import type { Clock } from "../ports/clock.ts";
import type { FinishedMails } from "../ports/finished-mails.ts";
import type { Outbox } from "../ports/outbox.ts";
import type { Postman } from "../ports/postman.ts";

export type DeliverDeps = {
  readonly clock: Clock;
  readonly accounts: Accounts;
  readonly outbox: Outbox;
  readonly finishedMails: FinishedMails;
  readonly postman: Postman;
};

/** Longer than a function may run, so that a lease never ends while its holder still sends. */
const leaseSeconds = 240;

/**
 * Sends what the account is still owed, and may be repeated at will. What fails is tried by the next delivery; the others are
 * sent all the same.
 * @throws where a mail could not be sent, after all were tried.
 */
export async function deliver(deps: DeliverDeps, accountId: string): Promise<void> {
  const owed = await deps.outbox.owed(accountId);
  const faults: unknown[] = [];
  for (const mail of owed) {
    try {
      await deliverOne(deps, mail);
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0)
    throw new AggregateError(faults, `${faults.length} of ${owed.length} mails not sent`);
}

async function deliverOne(deps: DeliverDeps, mail: OwedMail): Promise<void> {
  const now = deps.clock();
  if (!(await deps.outbox.lease(mail, now, addSeconds(now, leaseSeconds)))) return;
  const known = await deps.accounts.byId(mail.accountId);
  const to = known && ownAddress(known.account, mail.to);
  if (!to) return deps.outbox.settle(mail, { kind: "given-up", why: "not the account's own address" });
  if (await deps.accounts.isSuppressed(to)) {
    return deps.outbox.settle(mail, { kind: "given-up", why: "suppressed" });
  }
  const bytes = await deps.finishedMails.read(mail.key);
  const outcome = await deps.postman.send({ to, bytes });
  switch (outcome.kind) {
    case "sent":
      return deps.outbox.settle(mail, { kind: "sent", messageId: outcome.messageId });
    case "rejected":
      return deps.outbox.settle(mail, { kind: "given-up", why: outcome.why });
    case "not-now":
      await deps.outbox.release(mail);
      throw new Error(`not sent now: ${outcome.why}`);
  }
}
