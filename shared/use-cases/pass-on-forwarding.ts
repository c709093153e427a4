import { overAllowance } from "../domain/accounts/allowance.ts";
import type { AskedForwarding } from "../domain/forwarding/asked-forwarding.ts";
import type { Letter } from "../domain/linking/letters.ts";
import type { InboundMail } from "../domain/mail/inbound-mail.ts";
import { writtenTo } from "../domain/mail/our-addresses.ts";
import { localDay } from "../domain/time/local-time.ts";
import type { Accounts, StoredAccount } from "../ports/accounts.ts";
import type { Clock } from "../ports/clock.ts";
import type { Ledger } from "../ports/ledger.ts";
import type { Pause } from "../ports/pause.ts";
import type { Settlement } from "./loaded-mail.ts";
import { oweLetters } from "./owe-letters.ts";
import type { OweMailDeps } from "./owe-mail.ts";
import { retryOnConflict } from "./retry-on-conflict.ts";
import { tellingPart } from "./telling-part.ts";

export type PassOnDeps = OweMailDeps & {
  readonly clock: Clock;
  readonly accounts: Accounts;
  readonly ledger: Ledger;
  readonly pause: Pause;
};

/**
 * Google's question goes to whose secret address it came to. To the inbox nobody's mail is forwarded: everybody who writes to the
 * person would be a stranger there; who asked for that is told of the secret address.
 */
export function passOnForwarding(
  deps: PassOnDeps,
  mail: InboundMail,
  asked: AskedForwarding,
): Promise<Settlement> {
  return retryOnConflict(deps.pause, () => tryToPassOn(deps, mail, asked));
}

const silence: Settlement = { accountId: null, outcome: { kind: "refused", why: "stranger" } };

async function tryToPassOn(
  deps: PassOnDeps,
  mail: InboundMail,
  asked: AskedForwarding,
): Promise<Settlement | "conflict"> {
  const written = writtenTo(mail.arrival.recipients);
  const kind = written.to === "in" ? "forwarding-asked" : "forwarding-astray";
  const stored =
    written.to === "in" ? await deps.accounts.byInToken(written.token) : await askersOwn(deps, asked);
  const to = stored?.account.addresses[0];
  if (!stored || to === undefined || isOver(deps, stored)) return silence;
  const now = deps.clock();
  const letter: Letter = { kind, to, ...asked };
  const accountId = stored.account.id;
  const mails = await oweLetters(deps, { entry: mail.key, accountId, now, letters: [letter] });
  const part = tellingPart({ entry: mail.key, stored, now, changes: [], mails });
  const outcome = await deps.ledger.commit(part);
  if (outcome === "conflict") return "conflict";
  return {
    accountId,
    outcome: { kind: outcome === "committed" ? "answered" : "duplicate", entry: mail.key },
  };
}

const askersOwn = async ({ accounts }: PassOnDeps, { asker }: AskedForwarding) =>
  asker === null ? null : accounts.bySender(asker);

function isOver({ clock }: PassOnDeps, { account, settings }: StoredAccount): boolean {
  const now = clock();
  return overAllowance(account, { photos: 0, today: localDay(now, settings.zone), now }) !== null;
}
