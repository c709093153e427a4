import { afterEach, beforeEach, expect, test } from "vitest";
import { type PersonsMail, replyTo } from "../../../infra/local/persons-mail.ts";
import { receiveMail } from "../../../shared/use-cases/receive-mail.ts";
import { serveAccount } from "../../../shared/use-cases/serve-account.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";

let here: Awaited<ReturnType<typeof onLoopback>>;
beforeEach(async () => {
  here = await onLoopback();
});
afterEach(() => here.close());

const janes = ["Jane Doe", "Owner", "Doe Bakery", "jane@doebakery.example.com"];
const bobs = ["Bob Roe", "Plumber", "Roe Pipes", "bob@roepipes.example.com"];

type Sent = Awaited<ReturnType<typeof here.sent>>[number];

async function sends(mail: Partial<PersonsMail>): Promise<Sent> {
  await receiveMail(here.deps, await here.arrival(mail));
  return last();
}

async function last(): Promise<Sent> {
  const mail = (await here.sent()).at(-1);
  if (!mail) throw new Error("no mail was sent");
  return mail;
}

let answers = 0;
const answersTo = (mail: Sent, text: string) =>
  sends({ ...replyTo(mail, text), messageId: `<answer-${(answers += 1)}@example.com>` });

/** What came on a morning; null: nothing did. */
async function morning(day: string): Promise<Sent | null> {
  const before = (await here.sent()).length;
  here.at.now = `${day}T13:00:00.000Z`;
  const ann = await here.deps.accounts.bySender("ann@example.com");
  await serveAccount(here.deps, ann?.account.id ?? "");
  const sent = await here.sent();
  expect(sent.length - before).toBeLessThanOrEqual(1);
  return sent[before] ?? null;
}

const question = (mail: Sent | null) => mail?.text?.match(/^(?:Where|What|Is this) .*\?$/m)?.[0] ?? null;
const welcome = "Welcome to Nextday. What comes next:";

test("the first answer tells what was done, what comes next, our address and what can be written; the second does not", async () => {
  const first = await sends({ files: [await here.card("1.jpg", janes)] });
  expect(first.subject).toContain("Got it: Jane Doe");
  expect(first.text).toContain(welcome);
  expect(first.text).toMatch(/^ {4}2 snooze <day>$/m);
  expect(first.attachments.filter(({ inline }) => !inline).map(({ name }) => name)).toEqual(["nextday.vcf"]);
  here.at.now = "2026-11-02T15:10:00.000Z";
  const second = await sends({ files: [await here.card("2.jpg", bobs)] });
  expect(second.text).not.toContain(welcome);
  expect(second.attachments.filter(({ inline }) => !inline)).toEqual([]);
  expect(await here.sent()).toHaveLength(2);
});

test("who first asks for help is welcomed by it, and told everything once", async () => {
  const { text, attachments } = await sends({ text: "help" });
  expect(text?.split(welcome)).toHaveLength(2);
  expect(text?.split("One line each")).toHaveLength(2);
  expect(attachments.map(({ name }) => name)).toEqual(["nextday.vcf"]);
});

test("a bare word answers the receipt's question", async () => {
  const receipt = await sends({ files: [await here.card("1.jpg", janes), await here.card("2.jpg", bobs)] });
  const { text } = await answersTo(receipt, "Chamber breakfast");
  expect(text).toContain("Jane Doe and Bob Roe: met at Chamber breakfast, a new event.");
});

test("each digest asks one thing at most, and a bare word answers it", async () => {
  await sends({ files: [await here.card("1.jpg", janes)] });
  const first = await morning("2026-11-03");
  expect(question(first)).toBe("Where did you meet Jane?");
  expect((await answersTo(first as Sent, "Chamber breakfast")).text).toContain("met at Chamber breakfast");
  const second = await morning("2026-11-04");
  expect(question(second)).toBe("What is an hour of yours worth?");
  expect((await answersTo(second as Sent, "80")).text).toContain("An hour of your time now counts $80.");
  expect(question(await morning("2026-11-05"))).toBeNull();
});

test("what is not answered is not asked again for two weeks", async () => {
  await sends({ files: [await here.card("1.jpg", janes)] });
  expect(question(await morning("2026-11-03"))).toBe("Where did you meet Jane?");
  expect(question(await morning("2026-11-16"))).toBeNull();
  expect(question(await morning("2026-11-17"))).toBe("Where did you meet Jane?");
});

test("a signature is put to the person once, and kept by a yes", async () => {
  const text = "at BNI\n\n-- \nAnn Miller\nBookkeeper\nMiller Books\n(212) 555-0110";
  await sends({ from: "Ann Miller <ann@example.com>", text, files: [await here.card("1.jpg", janes)] });
  const digest = await morning("2026-11-03");
  expect(question(digest)).toBe("Is this you?");
  expect(digest?.text).toContain("Bookkeeper, Miller Books");
  expect((await answersTo(digest as Sent, "yes")).text).toMatch(
    /You sign as: Ann Miller, Bookkeeper,\s+Miller Books/,
  );
  expect((await sends({ text: "me" })).text).toMatch(/You sign as: Ann Miller/);
});

test("after a week one mail looks back, where nobody is due as well, and never again", async () => {
  const receipt = await sends({ files: [await here.card("1.jpg", janes), await here.card("2.jpg", bobs)] });
  await answersTo(
    receipt,
    "1 done\n2 snooze 2026-11-20\nevent Chamber mixer on 2026-11-12\nall at BNI lunch\nrate 80/h",
  );
  for (const day of ["2026-11-03", "2026-11-06"]) expect(await morning(day)).toBeNull();
  const week = await morning("2026-11-09");
  expect(week?.subject).toBe("Your first week with Nextday");
  for (const said of [
    "Followed up: Jane Doe.",
    "Still open: Bob Roe.",
    "Next: Chamber mixer on Thursday 12 November.",
  ])
    expect(week?.text).toContain(said);
  for (const day of ["2026-11-10", "2026-11-12"])
    expect((await morning(day))?.text ?? "").not.toContain("Your first week");
});

test("where somebody is due after a week, the look back is a block of the digest", async () => {
  await sends({ files: [await here.card("1.jpg", janes)] });
  expect((await morning("2026-11-06"))?.text).not.toContain("Your first week");
  const week = await morning("2026-11-11");
  expect(week?.subject).toContain("Jane Doe");
  expect(week?.text).toContain("Your first week:\nNobody was followed up yet");
  expect((await morning("2026-11-12"))?.text).not.toContain("Your first week");
});

test("who has paused is not looked back for until they have resumed", async () => {
  await sends({ text: "stop" });
  expect(await morning("2026-11-09")).toBeNull();
  await sends({ text: "resume" });
  expect((await morning("2026-11-10"))?.text).toContain("Your first week:");
});
