import { askedForwarding } from "../domain/forwarding/asked-forwarding.ts";
import { isReplyToUs } from "../domain/invites/is-reply-to-us.ts";
import { automated, isByWordsAlone } from "../domain/mail/automated.ts";
import type { Arrival, InboundMail } from "../domain/mail/inbound-mail.ts";
import { mailKey } from "../domain/mail/mail-key.ts";
import { secondsBetween } from "../domain/time/local-time.ts";
import type { MailReader } from "../ports/mail-reader.ts";
import type { RawMails } from "../ports/raw-mails.ts";
import { type AnswerMailDeps, answerMail } from "./answer-mail.ts";
import { type DeliverDeps, deliver } from "./deliver.ts";
import { holdSpam } from "./hold-spam.ts";
import { type HoldStrangerDeps, holdStranger } from "./hold-stranger.ts";
import { holdVirus } from "./hold-virus.ts";
import { type LinkAddressDeps, linkAddress } from "./link-address.ts";
import type { Settlement } from "./loaded-mail.ts";
import type { ReceiveOutcome } from "./mail-outcome.ts";
import { passOnForwarding } from "./pass-on-forwarding.ts";
import { type VerifiedSenderDeps, verifiedSender } from "./verified-sender.ts";

export type ReceiveMailDeps = AnswerMailDeps &
  DeliverDeps &
  VerifiedSenderDeps &
  HoldStrangerDeps &
  LinkAddressDeps & { readonly rawMails: RawMails; readonly mailReader: MailReader };

/** @throws on faults alone; the queue then delivers the mail again. */
export async function receiveMail(deps: ReceiveMailDeps, arrival: Arrival): Promise<ReceiveOutcome> {
  // Never opened: the parsers themselves may be what such a mail is aimed at.
  if (arrival.verdicts.virus !== "PASS") return delivered(deps, await holdVirus(deps, arrival));
  const bytes = await deps.rawMails.find(arrival.objectKey);
  if (bytes === null) return gone(deps, arrival);
  const parsed = await deps.mailReader.parse(bytes);
  const mail = { key: mailKey(parsed, bytes), arrival, parsed };
  return arrival.verdicts.spam === "FAIL" ? receiveSpam(deps, mail, bytes) : receiveClean(deps, mail, bytes);
}

const storedWithinSeconds = 3600;

/** A late copy of the message, whose mail was removed with its account. @throws where it is too young for that: the queue tries again. */
function gone({ clock }: ReceiveMailDeps, { objectKey, receivedAt }: Arrival): ReceiveOutcome {
  if (secondsBetween(receivedAt, clock()) < storedWithinSeconds) throw new Error(`no mail at ${objectKey}`);
  return { kind: "ignored", why: "gone" };
}

/** Whoever it claims to be from: only a person whose address is proven can have it read after all. */
async function receiveSpam(
  deps: ReceiveMailDeps,
  mail: InboundMail,
  bytes: Uint8Array,
): Promise<ReceiveOutcome> {
  const sender = automated(mail, deps.mailDomain) ? null : await verifiedSender(deps, mail, bytes);
  if (sender === null || "kind" in sender) return { kind: "held", why: "spam" };
  const held = await holdSpam(deps, sender);
  return delivered(deps, held === "released" ? await answerMail(deps, sender) : held);
}

async function receiveClean(
  deps: ReceiveMailDeps,
  mail: InboundMail,
  bytes: Uint8Array,
): Promise<ReceiveOutcome> {
  if (isReplyToUs(mail.parsed, deps.mailDomain)) return { kind: "ignored", why: "calendar-reply" };
  const asked = askedForwarding(mail, deps.mailDomain);
  if (asked) return delivered(deps, await passOnForwarding(deps, mail, asked));
  const machine = automated(mail, deps.mailDomain);
  if (machine && !isByWordsAlone(mail)) return { kind: "ignored", why: machine };
  const sender = await verifiedSender(deps, mail, bytes);
  // What may be a machine's is answered where it is proven to be the person's own, and cannot have been sent in answer to us.
  if (machine && ("kind" in sender || sender.proof !== "dmarc")) return { kind: "ignored", why: machine };
  if ("kind" in sender && sender.kind === "refused") return sender;
  if ("kind" in sender && sender.kind === "held") {
    const held = await holdStranger(deps, sender, mail);
    return held === "linked" ? receiveMail(deps, mail.arrival) : held;
  }
  return delivered(deps, await ("kind" in sender ? linkAddress(deps, sender) : answerMail(deps, sender)));
}

async function delivered(deps: DeliverDeps, { accountId, outcome }: Settlement): Promise<ReceiveOutcome> {
  return accountId === null ? outcome : { ...outcome, ...(await deliver(deps, accountId)) };
}
