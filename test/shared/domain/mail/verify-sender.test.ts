import { expect, test } from "vitest";
import {
  needsSignatures,
  type SenderEvidence,
  verifySender,
} from "../../../../shared/domain/mail/verify-sender.ts";
import { mailFromAnn } from "../../../fixtures/mails.ts";

const known: SenderEvidence = { isKnown: true, signatures: null };
const signedBy = (...domains: string[]) => ({
  isKnown: true,
  signatures: domains.map((domain) => ({ domain, passes: true })),
});
const said = (mail: Parameters<typeof mailFromAnn>[0], evidence: SenderEvidence = known) => {
  const sender = verifySender(mailFromAnn(mail), evidence);
  return "kind" in sender ? sender.why : sender.trust;
};

const gray = { dmarc: "GRAY", spf: "FAIL", dkim: "FAIL" } as const;
const elsewhere = { source: "bounces@mailer.example.net" };

test.each([
  ["DMARC passes", {}, known, "command"],
  ["DMARC fails, though SPF and DKIM pass", { verdicts: { dmarc: "FAIL" } }, known, "forged"],
  ["nobody knows the address", {}, { isKnown: false, signatures: null }, "stranger"],
  [
    "no policy, SPF passes for the sender's own domain",
    { verdicts: { ...gray, spf: "PASS" } },
    known,
    "command",
  ],
  [
    "no policy, SPF passes for a subdomain of it",
    { verdicts: { ...gray, spf: "PASS" }, arrival: { source: "x@bounce.example.com" } },
    known,
    "command",
  ],
  [
    "no policy, SPF passes for somebody else's domain",
    { verdicts: { ...gray, spf: "PASS" }, arrival: elsewhere },
    known,
    "capture",
  ],
  ["no policy, SPF softly fails", { verdicts: { ...gray, spf: "GRAY" } }, known, "capture"],
  ["no policy, signed by the sender's domain", { verdicts: gray }, signedBy("example.com"), "command"],
  [
    "no policy, signed by a mailing service alone",
    { verdicts: gray },
    signedBy("mailer.example.net"),
    "capture",
  ],
  ["no policy, signed by both", { verdicts: gray }, signedBy("example.com", "example.net"), "capture"],
  [
    "no policy, the signature does not hold",
    { verdicts: gray },
    { isKnown: true, signatures: [{ domain: "example.com", passes: false }] },
    "capture",
  ],
  ["no policy, not signed", { verdicts: gray }, { isKnown: true, signatures: [] }, "capture"],
  ["DMARC could not be looked up", { verdicts: { ...gray, dmarc: "PROCESSING_FAILED" } }, known, "capture"],
] as const)("%s: %#", (_, mail, evidence, expected) => {
  expect(said(mail, evidence)).toBe(expected);
});

test("two neighbours under a public suffix are not one organisation", () => {
  const parsed = { from: [{ name: null, email: "ann@ann.co.uk" }] };
  const arrival = { source: "ann@eve.co.uk" };
  expect(said({ parsed, arrival, verdicts: { ...gray, spf: "PASS" } })).toBe("capture");
});

test("a mail with two authors, or none, proves nobody", () => {
  const [ann, eve] = [
    { name: null, email: "ann@example.com" },
    { name: null, email: "eve@example.net" },
  ];
  expect(said({ parsed: { from: [ann, eve] } })).toBe("several-senders");
  expect(said({ parsed: { from: [] } })).toBe("no-sender");
  const twice = [
    { name: "from", value: "ann@example.com" },
    { name: "from", value: "eve@example.net" },
  ];
  expect(said({ parsed: { from: [], headers: twice } })).toBe("several-senders");
});

test("an address that no mail system allows is nobody's", () => {
  const long = { name: null, email: `${"a".repeat(3000)}@example.com` };
  expect(said({ parsed: { from: [long] } })).toBe("no-sender");
  expect(said({ parsed: { from: [{ name: null, email: "ann@example.com@example.net" }] } })).toBe(
    "no-sender",
  );
  const arrival = { source: "x@example.net@example.com" };
  expect(said({ arrival, verdicts: { ...gray, spf: "PASS" } })).toBe("capture");
});

test("what a header inside the message claims of its verdicts is not believed", () => {
  const headers = { "authentication-results": "amazonses.com; dmarc=pass; spf=pass; dkim=pass" };
  expect(said({ headers, verdicts: { dmarc: "FAIL" } })).toBe("forged");
});

test("signatures are only looked up where they would decide", () => {
  expect(needsSignatures(mailFromAnn({}), "ann@example.com")).toBe(false);
  expect(needsSignatures(mailFromAnn({ verdicts: { ...gray, spf: "PASS" } }), "ann@example.com")).toBe(false);
  expect(needsSignatures(mailFromAnn({ verdicts: { ...gray, dkim: "PASS" } }), "ann@example.com")).toBe(true);
  expect(needsSignatures(mailFromAnn({ verdicts: gray }), "ann@example.com")).toBe(false);
});
