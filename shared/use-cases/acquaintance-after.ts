import type { Acquaintance } from "../domain/accounts/acquaintance.ts";
import type { Change } from "../domain/ledger/item.ts";
import { toJudgeAfter } from "../domain/questions/to-judge-after.ts";
import type { LoadedMail } from "./loaded-mail.ts";

/** The acquaintance once the mail was answered: who it is from is welcome, and has perhaps signed it. */
export async function acquaintanceAfter(
  { mail, stored }: LoadedMail,
  changes: readonly Change[],
): Promise<Acquaintance> {
  const { acquaintance } = stored.account;
  const toJudge = toJudgeAfter(acquaintance.toJudge, changes);
  const known = { ...acquaintance, welcomed: true, unanswered: 0, toJudge };
  if (known.signature !== null || mail.trust !== "command") return known;
  // Reading signatures takes what reading cards takes; most mails of a known person need neither.
  const { ownSignature } = await import("../domain/questions/own-signature.ts");
  return { ...known, signature: ownSignature(mail.parsed) };
}
