import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Correspondent, correspondent } from "../../infra/local/correspondent.ts";
import { ann, bob, handIn, lastOutcome, onOneMachine, photo } from "./on-one-machine.ts";

let nextday: Awaited<ReturnType<typeof onOneMachine>>;
let annWrites: Correspondent;
beforeAll(async () => {
  nextday = await onOneMachine();
  annWrites = correspondent(nextday, ann);
});
afterAll(() => nextday.end());

const card = photo("maria-lindqvist.jpg");

const truncated = card.bytes.slice(0, 9_000);

test.each([
  ["a text file named card.jpg", Buffer.from("Jane Doe, jane@example.com"), /not a picture/i],
  ["a zero-byte image", Buffer.alloc(0), /empty/i],
  ["a truncated JPEG", truncated, /cut off|incomplete/i],
])("%s is answered with what is wrong and what helps", async (_, bytes, words) => {
  await handIn(nextday, { files: [{ name: "card.jpg", bytes }] });
  const receipt = await annWrites.next();
  expect(receipt.mail.text).toContain("card.jpg");
  expect(receipt.mail.text).toMatch(words);
  await expect(lastOutcome(nextday)).resolves.toMatchObject({ outcome: "answered" });
});

test("a photo with no text on it is answered with advice, and nobody is made up", async () => {
  const blank = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#8aa" } })
    .jpeg()
    .toBuffer();
  await handIn(nextday, { files: [{ name: "sky.jpg", bytes: blank }] });
  const receipt = await annWrites.next();
  expect(receipt.mail.text).toMatch(/sky\.jpg/);
  expect(receipt.mail.text).toMatch(/no text/i);
});

test("an empty mail is answered with what to send", async () => {
  await handIn(nextday, { subject: "" });
  expect((await annWrites.next()).mail.text).toMatch(/photo/i);
});

test("a mail of 45 MB is refused at the door, where the sender's own mail program says so", async () => {
  const huge = Buffer.alloc(45 * 1024 * 1024, "From: ann@example.com\r\n\r\nhello\r\n");
  const submitted = nextday.submit(huge, { from: ann, to: `inbox@${nextday.mailDomain}` });
  await expect(submitted).rejects.toMatchObject({ responseCode: 552 });
});

test.each([
  [
    "an unknown sender whom nothing proves",
    { from: "stranger@example.net" },
    "X-Simulate-Verdicts: dmarc=GRAY\r\n",
    { outcome: "refused", why: "stranger" },
  ],
  [
    "a forged sender",
    {},
    "X-Simulate-Verdicts: dmarc=FAIL spf=FAIL dkim=FAIL\r\n",
    { outcome: "refused", why: "forged" },
  ],
  [
    "a virus that nobody vouches for",
    {},
    "X-Simulate-Verdicts: virus=FAIL dmarc=GRAY\r\n",
    { outcome: "held", why: "virus" },
  ],
  [
    "spam that nobody vouches for",
    {},
    "X-Simulate-Verdicts: spam=FAIL dmarc=GRAY\r\n",
    { outcome: "held", why: "spam" },
  ],
  ["a second author", {}, "From: eve@example.net\r\n", { outcome: "refused", why: "several-senders" }],
  ["an automatic reply", {}, "Auto-Submitted: auto-replied\r\n", { outcome: "ignored", why: "auto-reply" }],
  [
    "an out-of-office note",
    { subject: "Out of office: 1 person today" },
    "",
    { outcome: "ignored", why: "out-of-office" },
  ],
])("%s gets silence, and the log says why", async (_, over, headers, outcome) => {
  await handIn(nextday, { files: [card], ...over }, headers);
  await expect(lastOutcome(nextday)).resolves.toEqual(outcome);
  await expect(annWrites.unread()).resolves.toEqual([]);
});

test("commands in a mail that is not proven to be hers change nothing", async () => {
  const unproven = "X-Simulate-Verdicts: dmarc=GRAY spf=FAIL dkim=FAIL\r\n";
  await handIn(nextday, { text: "rate 1/h" }, unproven);
  await expect(lastOutcome(nextday)).resolves.toEqual({ outcome: "refused", why: "unproven" });
});

test("the same mail twice is answered once", async () => {
  const mail = { text: "rate 80/h", messageId: "<twice@example.com>" };
  await handIn(nextday, mail);
  await annWrites.next();
  await handIn(nextday, mail);
  await expect(lastOutcome(nextday)).resolves.toMatchObject({ outcome: "duplicate" });
  await expect(annWrites.unread()).resolves.toEqual([]);
});

test("an answer to somebody else's mail changes nothing, and its sender is told", async () => {
  const bobWrites = correspondent(nextday, bob);
  await annWrites.write({ files: [card] });
  const receipt = await annWrites.next();
  await bobWrites.reply(receipt, "fix 1 name Mallory");
  const notice = await bobWrites.next();
  expect(notice.mail.text).toMatch(/nothing/i);
  await annWrites.reply(receipt, "note 1 likes tea");
  expect((await annWrites.next()).mail.text).not.toMatch(/Mallory/);
});

test("two replies at the same moment are both done", async () => {
  await annWrites.write({ text: "group BNI Downtown dues 600/year" });
  const receipt = await annWrites.next();
  await Promise.all([annWrites.reply(receipt, "rate 95/h"), annWrites.reply(receipt, "currency EUR")]);
  const answers = [await annWrites.next(), await annWrites.next()].map((each) => each.mail.text ?? "");
  expect(answers.some((text) => text.includes("95"))).toBe(true);
  expect(answers.some((text) => text.includes("EUR"))).toBe(true);
});
