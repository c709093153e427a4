import { getDomain } from "tldts";
import type { Arrival } from "../mail/inbound-mail.ts";

/** One DKIM-Signature as verified by us over the stored bytes. */
export type Signature = { readonly domain: string; readonly passes: boolean };

/** What the mail service has told of a mail, and how it fits the author's own domain. */
export type Evidence = Pick<Arrival["verdicts"], "spf" | "dmarc"> & {
  /** The envelope's sender, which SPF is about, belongs to the author's organisation. */
  readonly spfAligned: boolean;
  /** There are signatures, and all of them hold and are of the author's organisation. */
  readonly dkimAligned: boolean;
};

/**
 * `dmarc`: the domain's own policy vouches for the author. `aligned`: it has none, but SPF or DKIM does (RFC 7489, section 3.1,
 * relaxed alignment). `forged`: the policy denies the author.
 */
export type Proof = "dmarc" | "aligned" | "nothing" | "forged";

export function proofOf({ dmarc, spf, spfAligned, dkimAligned }: Evidence): Proof {
  if (dmarc === "PASS") return "dmarc";
  if (dmarc === "FAIL") return "forged";
  return (spf === "PASS" && spfAligned) || dkimAligned ? "aligned" : "nothing";
}

/** `signatures` null: not looked at. */
export function evidenceOf(
  { verdicts, source }: Arrival,
  author: string,
  signatures: readonly Signature[] | null,
): Evidence {
  const held = signatures ?? [];
  return {
    spf: verdicts.spf,
    dmarc: verdicts.dmarc,
    spfAligned: aligned(source, author),
    dkimAligned: held.length > 0 && held.every((each) => each.passes && aligned(each.domain, author)),
  };
}

/** Whether signatures would change what is proven: verifying them costs DNS look-ups. */
export function needsSignatures(arrival: Arrival, author: string): boolean {
  return arrival.verdicts.dkim === "PASS" && proofOf(evidenceOf(arrival, author, null)) === "nothing";
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
