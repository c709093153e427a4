import { beforeAll, expect, test } from "vitest";
import { type ReceivedMail } from "../../infra/local/correspondent.ts";
import { handIn, lastOutcome } from "./on-one-machine.ts";
import { textOf, withAnn } from "./with-ann.ts";

const { nextday, annWrites } = await withAnn();
beforeAll(async () => {
  await annWrites.write({ text: "rate 80/h" });
  await annWrites.next();
});

const held = { outcome: "held", why: "spam" };
const spam = (more = "") => `X-Simulate-Verdicts: spam=FAIL${more}\r\n`;

let told: ReceivedMail;

test("a person is told once a day that a mail of theirs looks like spam", async () => {
  await handIn(nextday, { subject: "Groups", text: "group BNI Downtown dues 600/year" }, spam());
  told = await annWrites.next();
  expect(textOf(told)).toMatch(/“Groups” .* looks like spam .* release/);
  await handIn(nextday, { text: "group Chamber dues 300/year" }, spam());
  await expect(lastOutcome(nextday)).resolves.toEqual(held);
  await expect(annWrites.unread()).resolves.toHaveLength(0);
});

test.each([
  ["a stranger", { from: "eve@example.net" }, spam()],
  ["who is not proven by a policy", {}, spam(" dmarc=GRAY")],
  ["a machine", {}, `${spam()}Auto-Submitted: auto-generated\r\n`],
])("%s hears nothing of it", async (_, over, headers) => {
  await handIn(nextday, { text: "hello", ...over }, headers);
  await expect(lastOutcome(nextday)).resolves.toEqual(held);
  await expect(annWrites.unread()).resolves.toHaveLength(0);
});

test("“release” has what is held read and answered", async () => {
  await annWrites.reply(told, "release");
  expect(textOf(await annWrites.next())).toMatch(/2 mails that were held/);
  await nextday.moveTo(new Date(Date.parse(nextday.now()) + 10 * 60_000).toISOString());
  const answers = [textOf(await annWrites.next()), textOf(await annWrites.next())].sort().join();
  expect(answers).toMatch(/BNI Downtown.*Chamber/);
  await annWrites.write({ text: "release" });
  expect(textOf(await annWrites.next())).toMatch(/None of your mails/);
});
