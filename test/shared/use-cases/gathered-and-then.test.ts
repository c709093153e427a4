import { afterEach, beforeEach, expect, test } from "vitest";
import { replyTo } from "../../../infra/local/persons-mail.ts";
import { receiveMail } from "../../../shared/use-cases/receive-mail.ts";
import { serveAccount } from "../../../shared/use-cases/serve-account.ts";
import { vcard } from "../../fixtures/ann-writes.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";

type Here = Awaited<ReturnType<typeof onLoopback>>;
let here: Here;
let accountId: string;
const work = "ann@work.example.net";

beforeEach(async () => {
  here = await onLoopback();
  await says("timezone America/New_York");
  accountId = (await here.deps.accounts.bySender("ann@example.com"))?.account.id ?? "";
});
afterEach(() => here.close());

const receives = async (mail: Parameters<Here["arrival"]>[0]) =>
  receiveMail(here.deps, await here.arrival(mail));
let mails = 0;
const says = (text: string, more = {}) => receives({ text, subject: `mail ${(mails += 1)}`, ...more });
const brings = (name: string, more = {}) =>
  says("", { files: [vcard(`${name} Roe`, `${name.toLowerCase()}@example.org`)], ...more });
const newest = async () => {
  const mail = (await here.sent()).at(-1);
  if (!mail) throw new Error("no mail was sent");
  return mail;
};
const answers = async (text: string, more = {}) => receives({ ...replyTo(await newest(), text), ...more });
const told = async () => ((await newest()).text ?? "").replace(/\s+/g, " ");
const people = async () => (await here.deps.records.all(accountId, "contact")).map(({ name }) => name).sort();

/** She has paused: whatever is gathered is told of. */
async function pauses(minutes = 10) {
  const before = (await here.sent()).length;
  here.at.now = new Date(Date.parse(here.at.now) + minutes * 60_000).toISOString();
  await serveAccount(here.deps, accountId);
  return (await here.sent()).slice(before);
}

test("what “undo” took back of one receipt is not taken back once more: the next “undo” goes one further", async () => {
  for (const name of ["Eve", "Tom", "Jane"]) await brings(name);
  await pauses();
  await answers("undo");
  expect(await people()).toEqual(["Eve Roe"]);
  await says("undo");
  expect(await people()).toEqual([]);
  await says("undo 3");
  // To where she is.
  expect(await told()).toContain("Taken back: your settings. There is nothing more to take back.");
});

test("“undo” said again to a receipt says that it is taken back already", async () => {
  for (const name of ["Eve", "Tom"]) await brings(name);
  await pauses();
  const receipt = await newest();
  await answers("undo");
  await receives(replyTo(receipt, "undo please"));
  expect(await told()).toContain("That is taken back already.");
  expect(await people()).toEqual(["Eve Roe"]);
});

test("who is forgotten before she pauses is not told of", async () => {
  for (const name of ["Eve", "Tom", "Jane"]) await brings(name);
  await says("forget Tom Roe");
  const [receipt, ...more] = await pauses();
  expect(receipt?.text).toContain("1. Jane Roe");
  expect(receipt?.text).not.toContain("Tom");
  expect(more).toEqual([]);
});

test.each(["stop", "pause", "holiday 2 dec - 9 dec"])(
  "after “%s” she still hears what she sent",
  async (word) => {
    for (const name of ["Eve", "Tom"]) await brings(name);
    await says(word);
    expect((await pauses()).map(({ subject }) => subject)).toEqual(["Got it: Tom Roe"]);
  },
);

test("who closes the account hears nothing any more, also not of what was gathered", async () => {
  for (const name of ["Eve", "Tom"]) await brings(name);
  await says("delete my account");
  await answers("confirm");
  expect(await told()).toContain("Your account is closed, and nothing comes any more.");
  expect(await pauses()).toEqual([]);
});

test("what came from an address that was unlinked since is told where the account is at home", async () => {
  await says(`link ${work}`);
  await answers("confirm", { from: work });
  for (const name of ["Eve", "Tom", "Jane"]) await brings(name, { from: work });
  await says(`unlink ${work}`);
  const [receipt] = await pauses();
  expect(receipt?.subject).toBe("Got it: Tom Roe and Jane Roe");
  expect(receipt?.to.map(({ email }) => email)).toEqual(["ann@example.com"]);
});

test("more mails in a minute than are gathered at once are told of in one mail that no program clips, and all are taken back by one word", async () => {
  await brings("Eve");
  const names = Array.from(
    { length: 42 },
    (_, n) => `${"BCDFGHJKLM"[n % 10]}${"aeiouy"[Math.floor(n / 10)]}lle`,
  );
  for (const name of names) expect((await brings(name)).kind).toBe("gathered");
  const [receipt, ...more] = await pauses(1);
  expect(more).toEqual([]);
  expect(receipt?.text).toContain("42. ");
  expect((receipt?.html ?? "").length).toBeLessThan(60_000);
  await answers("undo");
  expect(await people()).toEqual(["Eve Roe"]);
});
