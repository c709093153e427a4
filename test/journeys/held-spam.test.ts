import { afterAll, beforeAll, expect, test } from "vitest";
import { type Correspondent, correspondent, type ReceivedMail } from "../../infra/local/correspondent.ts";
import { ann, handIn, lastOutcome, onOneMachine } from "./on-one-machine.ts";

let nextday: Awaited<ReturnType<typeof onOneMachine>>;
let annWrites: Correspondent;
beforeAll(async () => {
  nextday = await onOneMachine();
  annWrites = correspondent(nextday, ann);
  await annWrites.write({ text: "rate 80/h" });
  await annWrites.next();
});
afterAll(() => nextday.end());

const text = ({ mail }: ReceivedMail) => (mail.text ?? "").replace(/\s+/g, " ");
const held = { outcome: "held", why: "spam" };
const spam = (more = "") => `X-Simulate-Verdicts: spam=FAIL${more}\r\n`;

let told: ReceivedMail;

test("a person is told once a day that a mail of theirs looks like spam", async () => {
  await handIn(nextday, { subject: "Groups", text: "group BNI Downtown dues 600/year" }, spam());
  told = await annWrites.next();
  expect(text(told)).toMatch(/“Groups” .* looks like spam .* release/);
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
  expect(text(await annWrites.next())).toMatch(/2 mails that were held/);
  await nextday.moveTo(new Date(Date.parse(nextday.now()) + 10 * 60_000).toISOString());
  const answers = [text(await annWrites.next()), text(await annWrites.next())].sort().join();
  expect(answers).toMatch(/BNI Downtown.*Chamber/);
  await annWrites.write({ text: "release" });
  expect(text(await annWrites.next())).toMatch(/None of your mails/);
});
