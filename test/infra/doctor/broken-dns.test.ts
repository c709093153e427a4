import { expect, test } from "vitest";
import { amiss, asItShouldBe, type Change, record } from "./amiss.ts";

const setMx = "Set: in.example.com MX 10 inbound-smtp.us-east-1.amazonaws.com";
const setBounces = "Set: bounce.in.example.com MX 10 feedback-smtp.us-east-1.amazonses.com";
const setSpf = 'Set: bounce.in.example.com TXT "v=spf1 include:amazonses.com -all"';
const setDmarc = 'Set: _dmarc.in.example.com TXT "v=DMARC1; p=quarantine; adkim=s; aspf=r"';

test("of a deployment as it should be, all is well", async () => {
  expect(await amiss(asItShouldBe)).toEqual([]);
});

test.each<[string, Change, string]>([
  ["no MX", record("MX in.example.com"), `wrong MX record: There is none: no mail comes. → ${setMx}`],
  [
    "an MX elsewhere",
    record("MX in.example.com", "5 mx.example.org"),
    `wrong MX record: Mail goes to mx.example.org. → ${setMx} (and no other MX)`,
  ],
  [
    "an MX in another region",
    record("MX in.example.com", "10 inbound-smtp.eu-west-1.amazonaws.com"),
    `wrong MX record: Mail goes to SES in eu-west-1, and Nextday is in us-east-1. → ${setMx} (and no other MX)`,
  ],
  [
    "a second MX",
    record("MX in.example.com", "10 inbound-smtp.us-east-1.amazonaws.com", "20 mx.example.org"),
    "wrong MX record: Some mail goes to mx.example.org and not to Nextday. → Remove: in.example.com MX mx.example.org",
  ],
  ["an MX in capitals", record("MX in.example.com", "10 Inbound-SMTP.us-east-1.AmazonAWS.com"), ""],
  [
    "no MX for bounces",
    record("MX bounce.in.example.com"),
    `wrong Bounces' MX: There is none: mails leave under amazonses.com. → ${setBounces}`,
  ],
  [
    "two MX for bounces",
    record("MX bounce.in.example.com", "10 feedback-smtp.us-east-1.amazonses.com", "20 mx.example.org"),
    `wrong Bounces' MX: There are 2, and SES wants exactly one. → ${setBounces} (and no other MX)`,
  ],
  [
    "bounces that go elsewhere",
    record("MX bounce.in.example.com", "10 mx.example.org"),
    `wrong Bounces' MX: Bounces go to mx.example.org, and SES does not hear of them. → ${setBounces}`,
  ],
  [
    "no SPF",
    record("TXT bounce.in.example.com", '"something else"'),
    `wrong SPF record: bounce.in.example.com has none: receivers cannot tell that SES may send for you. → ${setSpf}`,
  ],
  [
    "two SPF records",
    record("TXT bounce.in.example.com", '"v=spf1 include:amazonses.com -all"', '"v=spf1 -all"'),
    `wrong SPF record: bounce.in.example.com has 2, which counts as an error. → ${setSpf} (and no other v=spf1)`,
  ],
  [
    "an SPF record without SES",
    record("TXT bounce.in.example.com", '"v=spf1 mx -all"'),
    `wrong SPF record: That of bounce.in.example.com does not name SES: "v=spf1 mx -all". → ${setSpf}`,
  ],
  [
    "no DMARC",
    record("TXT _dmarc.in.example.com"),
    `wrong DMARC record: There is none: others may write as you, unhindered. → ${setDmarc}`,
  ],
  [
    "a DMARC that asks nothing",
    record("TXT _dmarc.in.example.com", '"v=DMARC1; p=none; rua=mailto:you@example.com"'),
    `wrong DMARC record: It asks nothing of receivers (p=none): others may write as you. → ${setDmarc}`,
  ],
  [
    "two DMARC records",
    record("TXT _dmarc.in.example.com", '"v=DMARC1; p=reject"', '"v=DMARC1; p=none"'),
    `wrong DMARC record: There are several, and so none counts. → ${setDmarc} (and no other v=DMARC1)`,
  ],
  [
    "a DKIM record that is missing and one that is wrong",
    (well) =>
      record("CNAME first._domainkey.in.example.com")(
        record("CNAME third._domainkey.in.example.com", "first.dkim.amazonses.com")(well),
      ),
    "wrong DKIM records: 2 of 3 are missing or wrong: SES cannot sign for you. → Set: first._domainkey.in.example.com CNAME first.dkim.amazonses.com → Set: third._domainkey.in.example.com CNAME third.dkim.amazonses.com",
  ],
])("%s", async (_what, change, says) => {
  expect(await amiss(change)).toEqual(says === "" ? [] : [says]);
});

test("a domain without a DMARC record of its own is protected by that of its organization", async () => {
  const inherited =
    (value: string): Change =>
    (well) =>
      record("TXT _dmarc.example.com", value)(record("TXT _dmarc.in.example.com")(well));
  expect(await amiss(inherited('"v=DMARC1; p=reject"'))).toEqual([]);
  expect(await amiss(inherited('"v=DMARC1; p=reject; sp=none"'))).toEqual([
    `wrong DMARC record: It asks nothing of receivers (p=none): others may write as you. → ${setDmarc}`,
  ]);
});
