import { expect, test } from "vitest";
import { correspondent } from "../../infra/local/correspondent.ts";
import { ann, handIn, lastOutcome } from "./on-one-machine.ts";
import { textOf, withAnn } from "./with-ann.ts";

const { nextday, annWrites } = await withAnn();
const subjects = async () => (await annWrites.unread()).map(({ mail }) => mail.subject);
const outcome = () => lastOutcome(nextday);
const jane = "Jane Doe <jane@doebakery.example.com>";
const inboxOf = () => `inbox@${nextday.mailDomain}`;

/** As a rule of Ann's passes a mail on: its head is its author's, the envelope is hers. */
async function passOn(to: string, body: string, { from = jane, subject = "Bread", headers = "" } = {}) {
  const head = `${headers}From: ${from}\r\nTo: ${ann}\r\nSubject: ${subject}\r\nMessage-ID: <${Math.random()}@x.example>\r\n`;
  await nextday.submit(Buffer.from(`${head}\r\n${body}\r\n`), { from: ann, to });
}

async function newAddress(): Promise<string> {
  await annWrites.write({ text: "new in address" });
  return /in\+[a-z2-7]{26}@\S+/.exec(textOf(await annWrites.next()))?.[0] ?? "";
}

let address: string;

test("who wrote what a rule passes on to the secret address is captured, for whose it is", async () => {
  address = await newAddress();
  await passOn(address, "We met at the fair.\r\n\r\nJane Doe\r\nOwner, Doe Bakery\r\n(212) 555-0143");
  const receipt = textOf(await annWrites.next());
  expect(receipt).toContain("Jane Doe");
  await expect(correspondent(nextday, "jane@doebakery.example.com").unread()).resolves.toEqual([]);
});

test("what is written in it does nothing", async () => {
  // Beyond the minutes in which cards are answered together.
  await nextday.moveTo(new Date(Date.parse(nextday.now()) + 11 * 60_000).toISOString());
  await passOn(address, "rate 5/h\r\nstop\r\nundo");
  expect(textOf(await annWrites.next())).toMatch(/^Got it: Jane Doe/);
  await annWrites.write({ text: "rate 5/h" });
  expect(textOf(await annWrites.next())).toMatch(/now counts \$5/);
});

test("neither does what comes there as if the person had written it", async () => {
  await handIn(nextday, { to: address, text: "rate 5/h" });
  await expect(outcome()).resolves.toEqual({ outcome: "refused", why: "unproven" });
  await handIn(nextday, { to: address, text: "rate 5/h" }, "X-Simulate-Verdicts: dmarc=FAIL\r\n");
  await expect(outcome()).resolves.toEqual({ outcome: "refused", why: "forged" });
});

const google = "Gmail Team <forwarding-noreply@google.com>";
const link = "https://mail-settings.google.com/mail/vf-%5BANGjdJ-invented%5D-x1_Y2";
const question = `ann@example.com hat angefordert, dass E-Mails an in+x@in.example.com weitergeleitet werden.\r\nBest\u00E4tigungscode: 482915736\r\n${link}\r\nhttps://mail-settings.google.com/mail/uf-%5BANGno%5D-x\r\n`;
const subject = "(#482915736) Gmail - E-Mails von ann@example.com empfangen";

test("Gmail's question is passed on with its link and its code, in whatever language it is asked", async () => {
  await passOn(address, question, { from: google, subject, headers: "Precedence: bulk\r\n" });
  const asked = await annWrites.next();
  expect(textOf(asked)).toContain(link);
  expect(textOf(asked)).toContain("482915736");
  expect(textOf(asked)).toContain("the mail of ann@example.com may be forwarded");
  expect(textOf(asked)).not.toContain("/uf-");
});

test("to the inbox nobody's mail is forwarded, and who wants that is told of the secret address", async () => {
  await passOn(inboxOf(), question, { from: google, subject });
  const astray = await annWrites.next();
  expect(textOf(astray)).toMatch(/new in address/);
  expect(textOf(astray)).not.toContain(link);
  await passOn(inboxOf(), question.replaceAll("ann@", "eve@"), {
    from: google,
    subject: subject.replace("ann@", "eve@"),
  });
  await expect(outcome()).resolves.toEqual({ outcome: "refused", why: "stranger" });
});

test("what only claims to be from Google is not passed on", async () => {
  const headers = "X-Simulate-Verdicts: dmarc=FAIL\r\n";
  await passOn(inboxOf(), question, { from: google, subject, headers });
  await expect(outcome()).resolves.toEqual({ outcome: "refused", why: "stranger" });
  await expect(subjects()).resolves.toEqual([]);
});

test("a new secret address takes the place of the one before, which takes nothing any more", async () => {
  const before = address;
  address = await newAddress();
  expect(address).not.toBe(before);
  await passOn(before, "We met at the fair.", { from: "Tom Roe <tom@roebridges.example.com>" });
  await expect(outcome()).resolves.toEqual({ outcome: "held", why: "not-linked" });
  await expect(subjects()).resolves.toEqual([]);
});
