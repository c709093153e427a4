import { refOf } from "../domain/ledger/book.ts";
import type { Letter } from "../domain/linking/letters.ts";
import type { HeldMail } from "../domain/mail/held-mail.ts";
import type { VerifiedMail } from "../domain/mail/verify-sender.ts";
import { localDay } from "../domain/time/local-time.ts";
import type { Accounts } from "../ports/accounts.ts";
import type { Clock } from "../ports/clock.ts";
import type { Ledger } from "../ports/ledger.ts";
import type { Pause } from "../ports/pause.ts";
import type { Records } from "../ports/records.ts";
import type { Settlement } from "./loaded-mail.ts";
import { oweLetters } from "./owe-letters.ts";
import type { OweMailDeps } from "./owe-mail.ts";
import { retryOnConflict } from "./retry-on-conflict.ts";
import { tellingPart } from "./telling-part.ts";

export type HoldSpamDeps = OweMailDeps & {
  readonly clock: Clock;
  readonly accounts: Accounts;
  readonly records: Records;
  readonly ledger: Ledger;
  readonly pause: Pause;
};

/**
 * What looks like spam is held. Where the domain's policy vouches that it is a person's own, they are told once a day, and may let it
 * be read; nobody else hears of it. `released`: they have.
 */
export function holdSpam(deps: HoldSpamDeps, mail: VerifiedMail): Promise<Settlement | "released"> {
  return retryOnConflict(deps.pause, () => tryToHold(deps, mail));
}

const held = { kind: "held", why: "spam" } as const;

async function tryToHold(
  deps: HoldSpamDeps,
  mail: VerifiedMail,
): Promise<Settlement | "released" | "conflict"> {
  const stored = await deps.accounts.bySender(mail.sender);
  if (!stored || mail.proof !== "dmarc" || mail.trust !== "command")
    return { accountId: null, outcome: held };
  const accountId = stored.account.id;
  const before = await heldBefore(deps, accountId, mail.key);
  if (before === "released") return before;
  if (before === "held") return { accountId, outcome: held };
  const now = deps.clock();
  const told = `spam-told#${localDay(now, stored.settings.zone)}`;
  const isTold = (await deps.ledger.parts(accountId, told)).length > 0;
  const entry = isTold ? `hold#${mail.key}#spam` : told;
  const letters: readonly Letter[] = isTold
    ? []
    : [{ kind: "held-spam", to: mail.sender, about: mail.parsed.subject }];
  const mails = await oweLetters(deps, { entry, accountId, now, letters });
  const { notification, receivedAt: since } = mail.arrival;
  const item: HeldMail = {
    kind: "held-mail",
    v: 2,
    id: mail.key,
    why: "spam",
    notification,
    until: null,
    since,
  };
  const changes = [{ ref: refOf(item), before: null, after: item }];
  const outcome = await deps.ledger.commit(tellingPart({ entry, stored, now, changes, mails }));
  if (outcome === "conflict" || (outcome === "duplicate" && !isTold)) return "conflict";
  return { accountId, outcome: held };
}

/** `released`: it was asked for, and is about to be handed in again or has been. */
async function heldBefore(
  { records, ledger }: HoldSpamDeps,
  accountId: string,
  key: string,
): Promise<"held" | "released" | null> {
  const [item] = await records.byRefs(accountId, [{ kind: "held-mail", id: key }]);
  if (item?.kind === "held-mail") return item.until === null ? "held" : "released";
  return (await ledger.parts(accountId, `release#${key}`)).length > 0 ? "released" : null;
}
