import { getDomain } from "tldts";
import type { InboundMail } from "./inbound-mail.ts";

/** `command`: proven to be the person's own; may change what is recorded. `capture`: may be; its photos are read, its words not. */
export type Trust = "command" | "capture";

/** A mail whose sender is somebody's own address, and how far that is proven. Only `verifySender` makes one. */
export type VerifiedMail = InboundMail & {
  readonly sender: string;
  readonly trust: Trust;
  readonly __brand: "VerifiedMail";
};

export type Refusal = {
  readonly kind: "refused";
  readonly why: "no-sender" | "several-senders" | "stranger" | "forged" | "unproven";
};

/** One DKIM-Signature as verified by us over the stored bytes. */
export type Signature = { readonly domain: string; readonly passes: boolean };

/** What is known of the claimed sender. `signatures` null: not looked at. */
export type SenderEvidence = {
  readonly isKnown: boolean;
  readonly signatures: readonly Signature[] | null;
};

/** The mail's one From address, or why there is none to speak of. */
export function claimedSender(mail: InboundMail): string | Refusal {
  const [first, second] = mail.parsed.from;
  const fromHeaders = mail.parsed.headers.filter((header) => header.name === "from");
  if (fromHeaders.length > 1 || second) return { kind: "refused", why: "several-senders" };
  return first && isAddress(first.email) ? first.email : { kind: "refused", why: "no-sender" };
}

/** RFC 5321, section 4.5.3.1: an address has one @ that counts and at most 254 characters. */
const isAddress = (text: string) => text.length <= 254 && text.split("@").length === 2;

/** Whether `signatures` would change the answer: verifying them costs DNS look-ups. */
export function needsSignatures(mail: InboundMail, sender: string): boolean {
  const { dmarc, dkim } = mail.arrival.verdicts;
  return dmarc !== "PASS" && dmarc !== "FAIL" && dkim === "PASS" && !spfAligned(mail, sender);
}

/**
 * DMARC PASS proves the sender, FAIL refuses. Without a policy (GRAY) the sender is proven by an aligned SPF PASS, or by
 * DKIM where every signature is aligned and holds (RFC 7489, section 3.1, relaxed alignment).
 */
export function verifySender(mail: InboundMail, evidence: SenderEvidence): VerifiedMail | Refusal {
  const sender = claimedSender(mail);
  if (typeof sender !== "string") return sender;
  if (!evidence.isKnown) return { kind: "refused", why: "stranger" };
  if (mail.arrival.verdicts.dmarc === "FAIL") return { kind: "refused", why: "forged" };
  const proven =
    mail.arrival.verdicts.dmarc === "PASS" ||
    spfAligned(mail, sender) ||
    dkimAligned(evidence.signatures ?? [], sender);
  return { ...mail, sender, trust: proven ? "command" : "capture" } as VerifiedMail;
}

function spfAligned(mail: InboundMail, sender: string): boolean {
  return mail.arrival.verdicts.spf === "PASS" && aligned(mail.arrival.source, sender);
}

function dkimAligned(signatures: readonly Signature[], sender: string): boolean {
  return signatures.length > 0 && signatures.every((each) => each.passes && aligned(each.domain, sender));
}

/** The same organisational domain by the public suffix list. */
function aligned(one: string, other: string): boolean {
  const domain = organisation(one);
  return domain !== null && domain === organisation(other);
}

function organisation(addressOrDomain: string): string | null {
  if (addressOrDomain.split("@").length > 2) return null;
  const domain = addressOrDomain.slice(addressOrDomain.lastIndexOf("@") + 1).replace(/>$/, "");
  return getDomain(domain.toLowerCase(), { allowPrivateDomains: true });
}
