import { afterAll, beforeAll, expect, test } from "vitest";
import { type Correspondent, correspondent, type ReceivedMail } from "../../infra/local/correspondent.ts";
import { ann, bob, handIn, lastOutcome, onOneMachine } from "./on-one-machine.ts";

const work = "ann@work.example.net";
const cleo = "cleo@example.org";
const nobody = "nobody@example.org";

let nextday: Awaited<ReturnType<typeof onOneMachine>>;
let annWrites: Correspondent;
let workWrites: Correspondent;
let cleoWrites: Correspondent;
let nobodyWrites: Correspondent;
beforeAll(async () => {
  nextday = await onOneMachine();
  annWrites = correspondent(nextday, ann);
  workWrites = correspondent(nextday, work);
  cleoWrites = correspondent(nextday, cleo);
  nobodyWrites = correspondent(nextday, nobody);
});
afterAll(() => nextday.end());

const text = ({ mail }: ReceivedMail) => (mail.text ?? "").replace(/\s+/g, " ");
const codeIn = (mail: ReceivedMail) => /\b[a-z2-7]{4}-[a-z2-7]{4}\b/.exec(mail.mail.subject)?.[0] ?? "";
const outcome = () => lastOutcome(nextday);
const later = (days: number) =>
  nextday.moveTo(new Date(Date.parse(nextday.now()) + days * 86_400_000).toISOString());

test("mail from an address that nobody has linked is held, and its writer told how to link it, once", async () => {
  await annWrites.write({ text: "rate 80/h" });
  await annWrites.next();
  await workWrites.write({ text: "group BNI Downtown dues 600/year" });
  expect(text(await workWrites.next())).toMatch(/held.*link ann@work\.example\.net/i);
  await expect(outcome()).resolves.toEqual({ outcome: "held", why: "not-linked" });
  await workWrites.write({ text: "group Chamber dues 300/year" });
  await expect(outcome()).resolves.toEqual({ outcome: "held", why: "not-linked" });
  await expect(workWrites.unread()).resolves.toEqual([]);
});

test.each([
  ["that DMARC does not vouch for", "X-Simulate-Verdicts: dmarc=GRAY\r\n"],
  ["that is forged", "X-Simulate-Verdicts: dmarc=FAIL\r\n"],
])("a stranger's mail %s is not held, and nobody is told", async (_, headers) => {
  await handIn(nextday, { from: nobody, text: "hello" }, headers);
  await expect(outcome()).resolves.toEqual({ outcome: "refused", why: "stranger" });
  await expect(nobodyWrites.unread()).resolves.toEqual([]);
});

test("a mail that a rule has passed on is held, but its author, who did not write to us, hears nothing", async () => {
  const passedOn = correspondent(nextday, "jane@doebakery.example.com");
  const to = `inbox@${nextday.mailDomain}`;
  const raw =
    "From: jane@doebakery.example.com\r\nTo: ann@example.com\r\nSubject: Bread\r\n\r\nHello Ann\r\n";
  await nextday.submit(Buffer.from(raw), { from: ann, to });
  await expect(outcome()).resolves.toEqual({ outcome: "held", why: "not-linked" });
  await expect(passedOn.unread()).resolves.toEqual([]);
});

test("neither is a stranger's automatic mail", async () => {
  await handIn(nextday, { from: nobody, text: "hello" }, "Auto-Submitted: auto-generated\r\n");
  await expect(outcome()).resolves.toEqual({ outcome: "ignored", why: "auto-reply" });
  await expect(nobodyWrites.unread()).resolves.toEqual([]);
});

let code: ReceivedMail;

test("“link” sends a code to the new address, and says what confirming it means", async () => {
  await annWrites.write({ text: `link ${work}` });
  expect(text(await annWrites.next())).toContain(`A code has gone to ${work}`);
  code = await workWrites.next();
  expect(text(code)).toMatch(/only if ann@example\.com is you/);
});

test("an answer that asks who that is links nothing, and a machine's answer neither", async () => {
  await workWrites.reply(code, "Who are you? I did not ask for this.");
  await expect(outcome()).resolves.toEqual({ outcome: "refused", why: "stranger" });
  const to = code.mail.headers.find(({ name }) => name === "reply-to")?.value ?? "";
  await handIn(nextday, { from: work, to, text: "confirm" }, "Auto-Submitted: auto-replied\r\n");
  await expect(outcome()).resolves.toEqual({ outcome: "ignored", why: "auto-reply" });
});

test("nobody else can answer it", async () => {
  await nobodyWrites.reply(code, "confirm");
  await expect(outcome()).resolves.toEqual({ outcome: "held", why: "not-linked" });
  await nobodyWrites.next();
  const bobWrites = correspondent(nextday, bob);
  await bobWrites.reply(code, "confirm");
  expect(text(await bobWrites.next())).toMatch(/Nothing was changed/);
});

test("“confirm” in answer to it links the address, and what was held is read as if it had just come", async () => {
  await workWrites.reply(code, "confirm");
  const told = text(await workWrites.next());
  expect(told).toMatch(/counts as yours/);
  expect(text(await annWrites.next())).toMatch(/ann@work\.example\.net counts as yours/);
  await later(0.01);
  const answers = [text(await workWrites.next()), text(await workWrites.next())].sort();
  expect(answers[0]).toMatch(/BNI Downtown/);
  expect(answers[1]).toMatch(/Chamber/);
});

test("what is written from there counts, and is answered there", async () => {
  await workWrites.write({ text: "rate 90/h" });
  expect(text(await workWrites.next())).toMatch(/\$90/);
  await expect(annWrites.unread()).resolves.toEqual([]);
});

test("an address that is somebody else's, or ours, cannot be linked", async () => {
  await correspondent(nextday, bob).write({ text: "rate 70/h" });
  for (const address of [bob, `inbox@${nextday.mailDomain}`]) {
    await annWrites.write({ text: `link ${address}` });
    expect(text(await annWrites.next())).toContain(`${address} cannot be linked`);
  }
});

/** Ann's next mail that says so: after a week a digest may come before it. */
async function told(says: RegExp): Promise<void> {
  while (!says.test(text(await annWrites.next())));
}

test("an unlinked address is believed and written to no more, and can be linked again by its code", async () => {
  await annWrites.write({ text: `unlink ${work}` });
  expect(text(await annWrites.next())).toContain(`${work} is yours no more`);
  await later(8);
  await annWrites.unread();
  await workWrites.unread();
  await workWrites.write({ text: "rate 10/h" });
  expect(text(await workWrites.next())).toMatch(/held/i);
  await annWrites.write({ text: `link ${work}` });
  await told(/A code has gone/);
  const again = codeIn(await workWrites.next());
  await annWrites.write({ text: `link ${work} aaaa-aaaa` });
  await told(/not the code/);
  await annWrites.write({ text: `link ${work} ${again}` });
  await told(/is yours now/);
});

test("the address that one writes from cannot be unlinked", async () => {
  await annWrites.write({ text: `unlink ${ann}` });
  await told(/another address of yours/);
});

test("a code lapses after three days", async () => {
  const lateWrites = correspondent(nextday, "late@example.net");
  await annWrites.write({ text: "link late@example.net" });
  await annWrites.next();
  const late = await lateWrites.next();
  await later(4);
  await lateWrites.write({ text: `confirm ${codeIn(late)}` });
  await expect(outcome()).resolves.toEqual({ outcome: "refused", why: "stranger" });
  await annWrites.unread();
});

test("without a DMARC policy “link” waits until it is confirmed in answer to a mail of ours", async () => {
  const aligned = "X-Simulate-Verdicts: dmarc=GRAY\r\n";
  await handIn(nextday, { text: "link home@example.net" }, aligned);
  const asked = await annWrites.next();
  expect(text(asked)).toMatch(/was not done yet.*confirm/);
  await expect(correspondent(nextday, "home@example.net").unread()).resolves.toEqual([]);
  const { replyTo } = asked.mail;
  await handIn(nextday, { text: "confirm" }, aligned);
  expect(text(await annWrites.next())).toMatch(/Nothing waits for that here/);
  await handIn(nextday, { to: replyTo[0]?.email ?? "", text: "confirm" }, aligned);
  expect(text(await annWrites.next())).toMatch(/A code has gone to home@example\.net/);
});

test("an owner invites, and the first mail of who is invited opens an account", async () => {
  await cleoWrites.write({ text: "help" });
  await expect(outcome()).resolves.toEqual({ outcome: "held", why: "not-linked" });
  await cleoWrites.next();
  await annWrites.write({ text: `invite ${cleo}` });
  expect(text(await annWrites.next())).toContain(`${cleo} is invited`);
  const invitation = await cleoWrites.next();
  expect(text(invitation)).toMatch(/ann@example\.com runs it and has invited you/);
  await cleoWrites.reply(invitation, "rate 60/h");
  expect(text(await cleoWrites.next())).toMatch(/\$60/);
  await later(0.01);
  expect(text(await cleoWrites.next())).toMatch(/what you can write/i);
});

test("an address that opened an account and was unlinked from it may open another", async () => {
  const newWrites = correspondent(nextday, "cleo@new.example.org");
  await cleoWrites.write({ text: "link cleo@new.example.org" });
  await cleoWrites.next();
  await newWrites.reply(await newWrites.next(), "confirm");
  await newWrites.next();
  await newWrites.write({ text: `unlink ${cleo}` });
  expect(text(await newWrites.next())).toContain(`${cleo} is yours no more`);
  await cleoWrites.unread();
  await cleoWrites.write({ text: "rate 20/h" });
  expect(text(await cleoWrites.next())).toMatch(/\$20/);
});

test("nobody but an owner invites", async () => {
  await cleoWrites.write({ text: `invite ${nobody}` });
  expect(text(await cleoWrites.next())).toMatch(/Only the owners/);
  await expect(nobodyWrites.unread()).resolves.toEqual([]);
});

test("no mail has left to anybody but an account's own addresses, those asked for, and whose mail is held", () => {
  const to = new Set(nextday.sentMails().flatMap(({ destinations }) => destinations));
  expect([...to].sort()).toEqual(
    [ann, bob, work, cleo, "cleo@new.example.org", nobody, "late@example.net", "home@example.net"].sort(),
  );
});
