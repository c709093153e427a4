import { expect, test } from "vitest";
import { headerFields } from "../../../../infra/local/mail-head.ts";
import { checkedVerdicts, trustedVerdicts } from "../../../../infra/local/smtp-in/verdicts.ts";
import { mailFrom, resolver, signed } from "../../../fixtures/signed-mail.ts";

const genuine = await signed(mailFrom("example.com"));
const from = (ip: string, source = "ann@example.com") => ({ ip, source, helo: "mail.example.com" });

const rejected = { dmarc: "FAIL", dmarcPolicy: "reject" };
const cases = {
  "a genuine mail": {
    raw: genuine,
    delivery: from("192.0.2.1"),
    verdicts: { spf: "PASS", dkim: "PASS", dmarc: "PASS" },
  },
  "a forwarded mail that is still signed": {
    raw: genuine,
    delivery: from("203.0.113.9"),
    verdicts: { spf: "FAIL", dkim: "PASS", dmarc: "PASS" },
  },
  "a forged mail": {
    raw: mailFrom("example.com"),
    delivery: from("203.0.113.9"),
    verdicts: { spf: "FAIL", dkim: "GRAY", ...rejected },
  },
  "a mail that was changed under way": {
    raw: genuine.replace("hello\r\n", "send money\r\n"),
    delivery: from("203.0.113.9"),
    verdicts: { spf: "FAIL", dkim: "FAIL", ...rejected },
  },
  "a mail from a domain that says nothing of itself": {
    raw: mailFrom("example.net"),
    delivery: from("203.0.113.9", "ann@example.net"),
    verdicts: { spf: "GRAY", dkim: "GRAY", dmarc: "GRAY" },
  },
};

test.each(Object.entries(cases))("%s is judged by the sender's DNS", async (_what, mail) => {
  const verdicts = await checkedVerdicts(Buffer.from(mail.raw), mail.delivery, resolver);
  expect(verdicts).toEqual({ spam: "PASS", virus: "PASS", ...mail.verdicts });
});

test("where the DNS does not answer, the check is told as not done", async () => {
  const silent = () => Promise.reject(Object.assign(new Error("timeout"), { code: "ETIMEOUT" }));
  const verdicts = await checkedVerdicts(Buffer.from(genuine), from("192.0.2.1"), silent);
  expect(verdicts).toMatchObject({ spf: "PROCESSING_FAILED", dkim: "PROCESSING_FAILED" });
});

test.each([
  ["", {}],
  ["dmarc=FAIL spf=gray nonsense=PASS dkim=maybe", { dmarc: "FAIL", spf: "GRAY", dmarcPolicy: "reject" }],
  ["virus=FAIL; spam=PROCESSING_FAILED", { virus: "FAIL", spam: "PROCESSING_FAILED" }],
])("on trust everything passes but what is simulated by %j", (asked, expected) => {
  const header = headerFields(Buffer.from(`X-Simulate-Verdicts: ${asked}\r\n\r\n`));
  const passes = { spam: "PASS", virus: "PASS", spf: "PASS", dkim: "PASS", dmarc: "PASS" };
  expect(trustedVerdicts(header)).toEqual({ ...passes, ...expected });
});
