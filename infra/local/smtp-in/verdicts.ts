import { type AuthenticateResult, authenticate, type DNSResolver } from "mailauth";
import { type HeaderField, headerValue } from "../mail-head.ts";

/** As SES says it. GRAY: there was nothing to check (no policy, no signature). */
type Verdict = "PASS" | "FAIL" | "GRAY" | "PROCESSING_FAILED";
type DmarcPolicy = "none" | "quarantine" | "reject";

export type Verdicts = {
  readonly spam: Verdict;
  readonly virus: Verdict;
  readonly spf: Verdict;
  readonly dkim: Verdict;
  readonly dmarc: Verdict;
  /** Only where DMARC failed. */
  readonly dmarcPolicy?: DmarcPolicy;
};

/** Who hands a mail in. */
export type Delivery = { readonly ip: string; readonly helo: string; readonly source: string };

const trust: Verdicts = { spam: "PASS", virus: "PASS", spf: "PASS", dkim: "PASS", dmarc: "PASS" };
export const simulationHeader = "X-Simulate-Verdicts";

/** Everything passes, but for what the mail itself asks to be simulated: `X-Simulate-Verdicts: dmarc=FAIL spam=FAIL`. */
export function trustedVerdicts(header: readonly HeaderField[]): Verdicts {
  const asked = headerValue(header, simulationHeader) ?? "";
  const pairs = [...asked.matchAll(/\b(spam|virus|spf|dkim|dmarc)=(PASS|FAIL|GRAY|PROCESSING_FAILED)\b/gi)];
  const simulated = Object.fromEntries(
    pairs.map(([, check = "", verdict = ""]) => [check.toLowerCase(), verdict.toUpperCase()]),
  );
  const verdicts: Verdicts = { ...trust, ...simulated };
  return verdicts.dmarc === "FAIL" ? { ...verdicts, dmarcPolicy: "reject" } : verdicts;
}

/** SPF, DKIM and DMARC as the sender's DNS has it; nothing looks for spam or viruses here. */
export async function checkedVerdicts(
  raw: Buffer,
  from: Delivery,
  resolver?: DNSResolver,
): Promise<Verdicts> {
  const result = await authenticate(raw, {
    ip: from.ip,
    helo: from.helo,
    sender: from.source,
    disableArc: true,
    disableBimi: true,
    ...(resolver && { resolver }),
  });
  const dmarc = result.dmarc ? statusOf(result.dmarc.status.result) : "GRAY";
  return {
    ...trust,
    spf: result.spf ? statusOf(result.spf.status.result) : "GRAY",
    dkim: dkimVerdict(result),
    dmarc,
    ...(dmarc === "FAIL" && result.dmarc && { dmarcPolicy: policyOf(result.dmarc.policy) }),
  };
}

/** From the results of RFC 8601, section 2.7. */
function statusOf(result: string): Verdict {
  if (result === "pass") return "PASS";
  if (result === "fail" || result === "softfail") return "FAIL";
  return result.endsWith("error") ? "PROCESSING_FAILED" : "GRAY";
}

/** One signature that holds is enough; one that does not (mailauth: `neutral` for a changed body) is a failure. */
function dkimVerdict({ dkim }: AuthenticateResult): Verdict {
  const results = dkim.results.map(({ status }) => status.result).filter((result) => result !== "none");
  if (results.length === 0) return "GRAY";
  if (results.includes("pass")) return "PASS";
  return results.every((result) => result.endsWith("error")) ? "PROCESSING_FAILED" : "FAIL";
}

function policyOf(policy: string): DmarcPolicy {
  return policy === "reject" || policy === "quarantine" ? policy : "none";
}
