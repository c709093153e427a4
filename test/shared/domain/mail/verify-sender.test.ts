import fc from "fast-check";
import { expect, test } from "vitest";
import type { VerdictStatus } from "../../../../shared/domain/mail/inbound-mail.ts";
import { type SenderEvidence, verifySender } from "../../../../shared/domain/mail/verify-sender.ts";
import type { Thread } from "../../../../shared/domain/threads/thread.ts";
import { needsSignatures } from "../../../../shared/domain/trust/proof-of.ts";
import { mailFromAnn } from "../../../fixtures/mails.ts";

const known: SenderEvidence = {
  sender: "own",
  to: "inbox",
  token: "none",
  thread: null,
  answersTo: "ann@example.com",
  signatures: null,
};
const signedBy = (...domains: string[]): SenderEvidence => ({
  ...known,
  signatures: domains.map((domain) => ({ domain, passes: true })),
});
const said = (mail: Parameters<typeof mailFromAnn>[0], evidence: SenderEvidence = known) => {
  const sender = verifySender(mailFromAnn(mail), evidence);
  return "why" in sender ? sender.why : "trust" in sender ? sender.trust : sender.kind;
};

const gray = { dmarc: "GRAY", spf: "FAIL", dkim: "FAIL" } as const;
const elsewhere = { source: "bounces@mailer.example.net" };

test.each([
  ["SPF passes for the sender's own domain", { spf: "PASS" }, {}, known, "command"],
  ["SPF passes for a subdomain of it", { spf: "PASS" }, { source: "x@bounce.example.com" }, known, "command"],
  ["SPF passes for somebody else's domain", { spf: "PASS" }, elsewhere, known, "capture"],
  ["SPF softly fails", { spf: "GRAY" }, {}, known, "capture"],
  ["it is signed by the sender's domain", {}, {}, signedBy("example.com"), "command"],
  ["it is signed by a subdomain of it", {}, {}, signedBy("mail.example.com"), "command"],
  ["it is signed by a mailing service alone", {}, {}, signedBy("mailer.example.net"), "capture"],
  ["it is signed by both", {}, {}, signedBy("example.com", "example.net"), "capture"],
  ["it is not signed", {}, {}, { ...known, signatures: [] }, "capture"],
  [
    "the signature does not hold",
    {},
    {},
    { ...known, signatures: [{ domain: "example.com", passes: false }] },
    "capture",
  ],
] as const)("without a policy, %s: %#", (_, verdicts, arrival, evidence, expected) => {
  expect(said({ verdicts: { ...gray, ...verdicts }, arrival }, evidence)).toBe(expected);
});

test("two neighbours under a public suffix are not one organisation", () => {
  const parsed = { from: [{ name: null, email: "ann@ann.co.uk" }] };
  const headers = { from: "ann@ann.co.uk" };
  const arrival = { source: "ann@eve.co.uk" };
  expect(said({ parsed, headers, arrival, verdicts: { ...gray, spf: "PASS" } })).toBe("capture");
});

test("an envelope sender that no mail system allows proves nothing", () => {
  const arrival = { source: "x@example.net@example.com" };
  expect(said({ arrival, verdicts: { ...gray, spf: "PASS" } })).toBe("capture");
});

test("what a header inside the message claims of its verdicts is not believed", () => {
  const value = "amazonses.com; dmarc=pass; spf=pass; dkim=pass";
  const headers = { "authentication-results": value, "x-ses-spam-verdict": "PASS", "received-spf": "pass" };
  expect(said({ headers, verdicts: { dmarc: "FAIL" } })).toBe("forged");
  expect(said({ headers, verdicts: gray })).toBe("capture");
});

const thread: Thread = {
  v: 2,
  token: "a".repeat(26),
  accountId: "a1",
  mail: "digest",
  entry: "digest#1",
  numbered: [],
  asked: null,
  createdAt: "2026-11-02T13:00:00.000Z",
};

test.each<[string, Partial<SenderEvidence>, object]>([
  ["to the inbox", {}, { route: "inbox", thread: null }],
  ["an answer", { to: "reply", token: "own", thread }, { route: "reply", thread }],
  ["an answer to nobody's mail", { to: "reply", token: "unknown" }, { route: "reply", thread: null }],
  ["an answer to somebody else's", { to: "reply", token: "another", thread }, { thread: "foreign" }],
  [
    "passed on by a rule of hers",
    { sender: "stranger", to: "in", token: "another" },
    { route: "in", trust: "capture", thread: null, sender: "ann@example.com" },
  ],
  ["her own to the secret address", { to: "in", token: "own" }, { route: "inbox", trust: "capture" }],
])("%s: it says how it came", (_, evidence, expected) => {
  expect(verifySender(mailFromAnn({}), { ...known, ...evidence })).toMatchObject(expected);
});

test("it says what vouches for the sender", () => {
  const proofOf = (verdicts: object) => verifySender(mailFromAnn({ verdicts }), known);
  expect(proofOf({})).toMatchObject({ proof: "dmarc" });
  expect(proofOf({ ...gray, spf: "PASS" })).toMatchObject({ proof: "aligned" });
  expect(proofOf(gray)).toMatchObject({ proof: null });
});

test("signatures are only looked up where they would decide", () => {
  const asked = (verdicts: object) => needsSignatures(mailFromAnn({ verdicts }).arrival, "ann@example.com");
  expect(asked({})).toBe(false);
  expect(asked({ ...gray, spf: "PASS" })).toBe(false);
  expect(asked({ ...gray, dkim: "PASS" })).toBe(true);
  expect(asked(gray)).toBe(false);
});

test("whatever a mail claims, none commands for which neither DMARC, nor SPF, nor DKIM vouches", () => {
  const status = fc.constantFrom<VerdictStatus>("FAIL", "GRAY", "PROCESSING_FAILED", "DISABLED");
  const header = fc.constantFrom(
    "sender",
    "reply-to",
    "authentication-results",
    "arc-authentication-results",
  );
  const claims = fc.dictionary(header, fc.constantFrom("ann@example.com", "x; dmarc=pass", "i=1; spf=pass"));
  const evidence = fc.record({
    sender: fc.constantFrom("own" as const, "welcome" as const, "stranger" as const),
    to: fc.constantFrom("inbox" as const, "reply" as const, "in" as const, "other" as const),
    token: fc.constantFrom("none" as const, "own" as const, "another" as const, "unknown" as const),
  });
  fc.assert(
    fc.property(status, status, status, claims, evidence, (dmarc, spf, dkim, headers, about) => {
      const mail = { verdicts: { dmarc, spf, dkim }, headers };
      expect(said(mail, { ...known, ...about })).not.toBe("command");
    }),
  );
});
