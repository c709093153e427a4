import { afterEach, beforeEach, expect, test } from "vitest";
import { replyTo } from "../../../infra/local/persons-mail.ts";
import { receiveMail } from "../../../shared/use-cases/receive-mail.ts";
import { serveAccount } from "../../../shared/use-cases/serve-account.ts";
import { vcard } from "../../fixtures/ann-writes.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";

type Here = Awaited<ReturnType<typeof onLoopback>>;
type Sent = Awaited<ReturnType<Here["sent"]>>[number];

let here: Here;
let accountId: string;
let novembers: Sent;
let decembers: Sent;
let mails = 0;

const says = async (mail: Parameters<Here["arrival"]>[0]) =>
  receiveMail(here.deps, await here.arrival({ subject: `mail ${(mails += 1)}`, ...mail }));
const brings = (...names: readonly string[]) =>
  says({ files: names.map((name) => vcard(name, `${name.toLowerCase().replace(" ", ".")}@example.org`)) });
const newest = async (): Promise<Sent> => {
  const mail = (await here.sent()).at(-1);
  if (!mail) throw new Error("no mail was sent");
  return mail;
};
const told = async () => ((await newest()).text ?? "").replace(/\s+/g, " ");
const people = () => here.deps.records.all(accountId, "contact");
const notesOf = async (name: string) =>
  (await people()).find((each) => each.name === name)?.notes.map(({ text }) => text);
/** Whom the number meant in that digest. */
const named = (mail: Sent, n: number) => new RegExp(`^${n}\\. (.+)$`, "m").exec(mail.text ?? "")?.[1] ?? "";

/** The digest of the morning, and not the summary that may come with it. */
async function morning(day: string): Promise<Sent> {
  const before = (await here.sent()).length;
  here.at.now = `${day}T16:00:00.000Z`;
  await serveAccount(here.deps, accountId);
  const digest = (await here.sent()).slice(before).find((mail) => named(mail, 1) !== "");
  if (!digest) throw new Error("no digest came");
  return digest;
}

beforeEach(async () => {
  here = await onLoopback();
  await brings("Jane Doe", "Bob Low", "Eve Poe");
  accountId = (await here.deps.accounts.bySender("ann@example.com"))?.account.id ?? "";
  novembers = await morning("2026-11-03");
  await says({ text: "Jane Doe, Bob Low, Eve Poe skip" });
  here.at.now = "2026-12-07T16:00:00.000Z";
  await brings("Zoe Hart", "Max Reed", "Ida Kern");
  decembers = await morning("2026-12-08");
});
afterEach(() => here.close());

test("an answer to last month's digest acts on last month's people, by their numbers of then", async () => {
  const then = [1, 2, 3].map((n) => named(novembers, n));
  expect([...then].sort()).toEqual(["Bob Low", "Eve Poe", "Jane Doe"]);
  expect(then).not.toContain(named(decembers, 1));
  await says(replyTo(novembers, "1 note sails\n2,3 note chess"));
  expect(await Promise.all(then.map(notesOf))).toEqual([["sails"], ["chess"], ["chess"]]);
  expect((await people()).flatMap(({ notes }) => notes)).toHaveLength(3);
});

test("“all” of last month's digest is nobody of this month's", async () => {
  await says(replyTo(novembers, "all note from November"));
  const noted = (await people()).filter(({ notes }) => notes.length > 0).map(({ name }) => name);
  expect(noted.sort()).toEqual(["Bob Low", "Eve Poe", "Jane Doe"]);
});

test("what is answered to both in turn is of each its own", async () => {
  await says(replyTo(decembers, "1 note of December"));
  await says(replyTo(novembers, "1 note of November"));
  expect(await notesOf(named(decembers, 1))).toEqual(["of December"]);
  expect(await notesOf(named(novembers, 1))).toEqual(["of November"]);
});

test("what is done already is said, and not done again", async () => {
  await says(replyTo(novembers, "1 done"));
  await says(replyTo(novembers, "1 done"));
  expect(await told()).toMatch(/already/);
  expect((await here.deps.records.all(accountId, "follow-up")).length).toBeLessThan(8);
});

test("a number that last month's digest did not give out is asked about, though this month's did", async () => {
  await brings("Lea Roe", "Tom Roe");
  const wider = await morning("2026-12-09");
  expect(named(wider, 4)).not.toBe("");
  await says(replyTo(novembers, "4 note sails"));
  expect((await people()).flatMap(({ notes }) => notes)).toEqual([]);
  expect(await told()).toMatch(/\? 4 note sails/);
});

test("the answer may stand in the subject", async () => {
  const { to, inReplyTo } = replyTo(novembers, "");
  await says({ to, inReplyTo, subject: "1 note sails", text: "" });
  expect(await notesOf(named(novembers, 1))).toEqual(["sails"]);
});

test("who was forgotten since is neither found nor mistaken for another", async () => {
  const [gone, stays] = [named(novembers, 1), named(novembers, 2)];
  await says({ text: `forget ${gone}` });
  await says(replyTo(novembers, "1 note sails\n2 note chess"));
  expect(await notesOf(stays)).toEqual(["chess"]);
  expect((await people()).flatMap(({ notes }) => notes)).toHaveLength(1);
});
