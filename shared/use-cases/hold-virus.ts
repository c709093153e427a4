import { ownAddress } from "../domain/accounts/own-address.ts";
import type { Arrival } from "../domain/mail/inbound-mail.ts";
import { localDay } from "../domain/time/local-time.ts";
import type { HoldSpamDeps } from "./hold-spam.ts";
import type { Settlement } from "./loaded-mail.ts";
import { oweLetters } from "./owe-letters.ts";
import { retryOnConflict } from "./retry-on-conflict.ts";
import { tellingPart } from "./telling-part.ts";

export type HoldVirusDeps = Omit<HoldSpamDeps, "records">;

/** What may carry a virus is never opened. Where the envelope proves that it is a person's own, they are told once a day; nobody else hears of it. */
export function holdVirus(deps: HoldVirusDeps, arrival: Arrival): Promise<Settlement> {
  return retryOnConflict(deps.pause, () => tryToHold(deps, arrival));
}

const held = { kind: "held", why: "virus" } as const;

async function tryToHold(
  deps: HoldVirusDeps,
  { source, verdicts }: Arrival,
): Promise<Settlement | "conflict"> {
  // Who it says has written it stands within it, so that the envelope has to vouch for itself.
  const isProven = verdicts.dmarc === "PASS" && verdicts.spf === "PASS";
  const stored = isProven ? await deps.accounts.bySender(source) : null;
  const to = stored && ownAddress(stored.account, source);
  if (!stored || !to) return { accountId: null, outcome: held };
  const accountId = stored.account.id;
  const now = deps.clock();
  const entry = `virus-told#${localDay(now, stored.settings.zone)}`;
  const isTold = (await deps.ledger.parts(accountId, entry)).length > 0;
  if (isTold) return { accountId, outcome: held };
  const mails = await oweLetters(deps, { entry, accountId, now, letters: [{ kind: "held-virus", to }] });
  const outcome = await deps.ledger.commit(tellingPart({ entry, stored, now, changes: [], mails }));
  return outcome === "conflict" ? "conflict" : { accountId, outcome: held };
}
