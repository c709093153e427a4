import type { Account } from "../domain/accounts/account.ts";
import { canWait } from "../domain/gathering/can-wait.ts";
import { type Gathered, gatheringWith, isSending } from "../domain/gathering/gathering.ts";
import type { UnitResult } from "../domain/ledger/entry.ts";
import type { AnswerMail } from "../domain/mail/answer-to.ts";
import type { ReadUnit } from "../domain/mail/decide-mail.ts";
import type { LoadedMail } from "./loaded-mail.ts";

type Settled = {
  readonly loaded: LoadedMail;
  readonly units: readonly ReadUnit[];
  readonly results: readonly UnitResult[];
  readonly answer: AnswerMail;
};

/** Among what the mail is answered; null: at once, as it is where a first mail, words or a failure want an answer. */
export function answersLater({ loaded, units, results, answer }: Settled): Gathered | null {
  const { mail, stored, thread, done, now } = loaded;
  const { sealed, cut } = mail.parsed;
  if (!stored.account.acquaintance.welcomed || done.length > 0 || sealed || cut !== null) return null;
  const gathered = { to: mail.sender, entry: mail.key };
  if (thread !== null && thread !== "foreign")
    return units.some(({ kind }) => kind === "copy") && mail.route === "item"
      ? { ...gathered, under: thread.token }
      : null;
  const isOfMany = answer.mail === "receipt" && canWait(units, results) && isSending(stored.account, now);
  return isOfMany ? { ...gathered, under: null } : null;
}

/** What the account keeps of when it was told, or will be. */
export function toldAfter(
  { stored: { account }, now }: LoadedMail,
  { answer, waits }: { readonly answer: AnswerMail; readonly waits: Gathered | null },
): Pick<Account, "lastReceiptAt" | "gathering"> {
  const { lastReceiptAt, gathering } = account;
  if (waits) return { lastReceiptAt, gathering: gatheringWith(gathering, waits, now) };
  return { gathering, lastReceiptAt: bringsPeople(answer) ? now : lastReceiptAt };
}

/** A photo that could not be read is sent again at once, and wants its own answer. */
const bringsPeople = (answer: AnswerMail): boolean =>
  answer.mail === "receipt" && answer.receipt.captures.some(({ kind }) => kind === "captured");
