import { type Evidence, type Proof, proofOf } from "./proof-of.ts";

/** Which of our addresses was written to: the inbox, an answer's, that of one person in a mail, one for automatic forwarding, or one that tells nothing. */
export type WrittenTo = "inbox" | "reply" | "item" | "in" | "other";

/**
 * Whose token the address (or the foot of the quoted mail) holds. `own`: of the author's account. `another`: of somebody else's.
 * `code`: of the mail that asked the author's address to be linked. `unknown`: nobody's, any more.
 */
export type TokenOf = "none" | "own" | "another" | "code" | "unknown";

/** `welcome`: a first mail of theirs opens an account. */
export type Sender = "own" | "welcome" | "stranger";

export type TrustQuestion = Evidence & {
  readonly sender: Sender;
  readonly to: WrittenTo;
  readonly token: TokenOf;
};

/**
 * `command`: proven to be the person's own; may change what is recorded. `capture`: what it brings is read, its words do nothing.
 * `link`: answers the code that links an address. `told`: proven, but answers a mail that went to somebody else, and hears just that.
 * `held`: who wrote it is proven, and has to be linked first. Whom a mail is refused hears nothing.
 */
export type TrustDecision =
  | { readonly kind: "command" | "capture" | "link" }
  | { readonly kind: "told"; readonly why: "not-your-thread" }
  | { readonly kind: "held"; readonly why: "not-linked" }
  | { readonly kind: "refused"; readonly why: "stranger" | "forged" | "unproven" };

/** Who gets in, and how far: the whole of it. */
export function decideTrust(asked: TrustQuestion): TrustDecision {
  const proof = proofOf(asked);
  if (asked.to === "in" && asked.token !== "unknown" && asked.token !== "none")
    return forwarded(asked, proof);
  // The code went to this very address, so whoever has it reads its mail.
  if (asked.sender !== "own" && asked.token === "code" && proof !== "forged") return { kind: "link" };
  if (asked.sender === "stranger") return ofStranger(asked, proof);
  if (proof === "forged") return { kind: "refused", why: "forged" };
  if (proof === "nothing") {
    return asked.sender === "own" ? { kind: "capture" } : { kind: "refused", why: "unproven" };
  }
  return asked.token === "another" || asked.token === "code"
    ? { kind: "told", why: "not-your-thread" }
    : { kind: "command" };
}

/** The secret address says whose it is, and nobody's word is taken: a mail that a rule passes on often has lost its proof. */
function forwarded({ token }: TrustQuestion, proof: Proof): TrustDecision {
  return token === "own" && proof === "forged" ? { kind: "refused", why: "forged" } : { kind: "capture" };
}

function ofStranger({ token }: TrustQuestion, proof: Proof): TrustDecision {
  if (proof === "forged" && token === "code") return { kind: "refused", why: "forged" };
  return proof === "dmarc" ? { kind: "held", why: "not-linked" } : { kind: "refused", why: "stranger" };
}
