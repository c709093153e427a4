import type { Acquaintance } from "../domain/accounts/acquaintance.ts";
import { digestInstant } from "../domain/digests/morning.ts";
import type { Change } from "../domain/ledger/item.ts";
import { toJudgeAfter } from "../domain/questions/to-judge-after.ts";
import type { LoadedMail } from "./loaded-mail.ts";

/** The acquaintance once the mail was answered: who it is from is welcome, and has perhaps signed it. */
export async function acquaintanceAfter(
  loaded: LoadedMail,
  changes: readonly Change[],
): Promise<Acquaintance> {
  const { mail, stored } = loaded;
  const { acquaintance } = stored.account;
  const toJudge = toJudgeAfter(acquaintance.toJudge, changes);
  const known = { ...acquaintance, welcomed: true, unanswered: unansweredAfter(loaded), toJudge };
  if (known.signature !== null || mail.trust !== "command") return known;
  // Reading signatures takes what reading cards takes; most mails of a known person need neither.
  const { ownSignature } = await import("../domain/questions/own-signature.ts");
  return { ...known, signature: ownSignature(mail.parsed) };
}

/** What arrived before the last digest and is done after it has not answered that one. */
function unansweredAfter({ mail, stored: { account, settings } }: LoadedMail): number {
  const { lastDigestOn, acquaintance } = account;
  if (lastDigestOn === null) return 0;
  const isLate = mail.arrival.receivedAt < digestInstant(account.id, settings, lastDigestOn);
  return isLate ? Math.min(acquaintance.unanswered, 1) : 0;
}
