import type { Thread } from "../threads/thread.ts";
import { authorOf, type NoAuthor } from "../trust/author-of.ts";
import {
  decideTrust,
  type Sender,
  type TokenOf,
  type TrustDecision,
  type WrittenTo,
} from "../trust/decide-trust.ts";
import { evidenceOf, proofOf, type Signature } from "../trust/proof-of.ts";
import type { InboundMail } from "./inbound-mail.ts";

/** `command`: proven to be the person's own; may change what is recorded. `capture`: may be; its photos are read, its words not. */
export type Trust = "command" | "capture";

/** A mail that somebody's account takes, and how far it is believed. Only `verifySender` makes one. */
export type VerifiedMail = InboundMail & {
  /** The account's own address that the answer goes to. */
  readonly sender: string;
  readonly trust: Trust;
  /** What vouches for the author; null: nothing. */
  readonly proof: "dmarc" | "aligned" | null;
  /**
   * `in`: a rule of the person's has passed it on, so that its author is whom it brings; else the person wrote it, `item` to somebody whom
   * a mail of ours has shown.
   */
  readonly route: "inbox" | "reply" | "item" | "in";
  /** `foreign`: it answers a mail that went to somebody else. */
  readonly thread: Thread | "foreign" | null;
  readonly __brand: "VerifiedMail";
};

export type Refusal = {
  readonly kind: "refused";
  readonly why: NoAuthor | Extract<TrustDecision, { kind: "refused" }>["why"];
};

/** `author`: proven to have written it, and nobody's address yet. */
export type Unlinked = {
  readonly kind: "held";
  readonly why: "not-linked";
  readonly author: string;
};

/** Who wrote it answers the code that the account has had sent to that address. Only `verifySender` makes one. */
export type LinkingMail = InboundMail & {
  readonly kind: "link";
  readonly author: string;
  readonly accountId: string;
  readonly __brand: "LinkingMail";
};

/** What is known of the claimed author, and of the address that was written to. */
export type SenderEvidence = {
  readonly sender: Sender;
  readonly to: WrittenTo;
  readonly token: TokenOf;
  /** The mail that is answered, whoever it went to. */
  readonly thread: Thread | null;
  /** The account that has asked for the author's address, where the token is such a code. */
  readonly linksTo?: string;
  /** The account's own address that answers go to; null: there is no account. */
  readonly answersTo: string | null;
  /** Null: not looked at. */
  readonly signatures: readonly Signature[] | null;
};

export type Verification = VerifiedMail | LinkingMail | Unlinked | Refusal;

/** Who wrote it counts by the From header alone: `Sender` and the `Resent-` headers say who passed it on. */
export function verifySender(mail: InboundMail, evidence: SenderEvidence): Verification {
  const author = authorOf(mail);
  if (author.kind === "refused") return author;
  const shown = evidenceOf(mail.arrival, author.address, evidence.signatures);
  const decision = decideTrust({ ...evidence, ...shown });
  const proof = proofOf(shown);
  const verified = (trust: Trust, thread: VerifiedMail["thread"]) => {
    const sender = evidence.answersTo ?? author.address;
    const vouches = proof === "dmarc" || proof === "aligned" ? proof : null;
    return { ...mail, sender, trust, proof: vouches, route: routeOf(evidence), thread } as VerifiedMail;
  };
  switch (decision.kind) {
    case "refused":
      return decision;
    case "held":
      return { ...decision, author: author.address };
    case "told":
      return verified("command", "foreign");
    case "link":
      return {
        ...mail,
        kind: "link",
        author: author.address,
        accountId: evidence.linksTo ?? "",
      } as LinkingMail;
    case "command":
    case "capture":
      return verified(decision.kind, evidence.token === "own" ? evidence.thread : null);
  }
}

/** The person's own mail to the secret address is a mail of theirs like any other that may only capture. */
function routeOf({ to, token }: SenderEvidence): VerifiedMail["route"] {
  if (to === "in" && token === "another") return "in";
  return to === "reply" || to === "item" ? to : "inbox";
}
