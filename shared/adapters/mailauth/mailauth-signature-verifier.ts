import type { SignatureVerifier } from "../../ports/signature-verifier.ts";

/** Looks up DNS records of one type, as `node:dns/promises` does. */
export type Resolve = (name: string, type: string) => Promise<string[] | string[][]>;

/** Verifies over the bytes as they were stored; an unanswered DNS query counts as not passed. */
export function mailauthSignatureVerifier(resolve: Resolve): SignatureVerifier {
  return {
    async verify(bytes) {
      // Only mails that DMARC leaves open come here: what they need is a third of the program, and is not loaded for the others.
      const { dkimVerify } = await import("./dkim-verify.ts");
      const { results } = await dkimVerify(Buffer.from(bytes), { resolver: resolve });
      return results
        .filter((result) => result.status.result !== "none")
        .map((result) => ({
          domain: (result.signingDomain ?? "").toLowerCase(),
          passes: result.status.result === "pass",
        }));
    },
  };
}
