import { afterEach, beforeEach, expect, test } from "vitest";
import { allItems } from "../../../infra/local/in-process/snapshot.ts";
import { replyTo } from "../../../infra/local/persons-mail.ts";
import { receiveMail } from "../../../shared/use-cases/receive-mail.ts";
import { serveAccount } from "../../../shared/use-cases/serve-account.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";

let here: Awaited<ReturnType<typeof onLoopback>>;
beforeEach(async () => {
  here = await onLoopback();
});
afterEach(() => here.close());

const jane = ["Jane Doe", "Owner", "Doe Bakery", "jane@doebakery.example.com", "(212) 555-0143"];
const tom = ["Tom Roe", "Engineer", "Roe Bridges", "tom@roebridges.example.com"];
const dayLater = "2026-11-03T15:00:01.000Z";

type Mail = Parameters<typeof here.arrival>[0];

let mails = 0;
async function answerTo(mail: Mail) {
  mails += 1;
  await receiveMail(here.deps, await here.arrival({ messageId: `<${mails}@example.com>`, ...mail }));
  const answer = (await here.sent()).at(-1);
  if (!answer) throw new Error("no mail was sent");
  return answer;
}

/** Asked for, and confirmed by an answer to the mail that asks back. */
async function closeAccount() {
  const asked = await answerTo({ text: "delete my account" });
  expect((await here.deps.accounts.bySender("ann@example.com"))?.settings).not.toHaveProperty("leavesAt");
  return answerTo(replyTo(asked, "confirm"));
}

const cards = async () => [await here.card("1.jpg", jane), await here.card("2.jpg", tom)];

async function annsId(): Promise<string> {
  return (await here.deps.accounts.bySender("ann@example.com"))?.account.id ?? "none";
}

/** All that table and bucket hold, as text. */
async function everythingKept(): Promise<string> {
  const items = await allItems(here.table);
  const objects = await here.loopback.bucket.list("");
  const bodies = await Promise.all(
    objects.map(
      async ({ key }) => `${key} ${Buffer.from((await here.loopback.bucket.get(key)) ?? []).toString()}`,
    ),
  );
  return [JSON.stringify(items), ...bodies].join("\n");
}

test("who is forgotten is gone at once, and undo brings everything back", async () => {
  await answerTo({ files: await cards(), text: "at Chamber breakfast" });
  await answerTo({ text: "Jane won 500" });
  const forgotten = await answerTo({ text: "forget Jane Doe" });
  expect(forgotten.text).toContain("Jane Doe: forgotten.");
  expect((await answerTo({ text: "find Jane Doe" })).text).toContain("Nobody fits");
  const accountId = await annsId();
  await expect(here.deps.records.all(accountId, "outcome")).resolves.toEqual([]);
  await answerTo(replyTo(forgotten, "undo"));
  expect((await answerTo({ text: "find Jane Doe" })).text).toContain("Met at Chamber breakfast");
  await expect(here.deps.records.all(accountId, "outcome")).resolves.toHaveLength(1);
  await expect(here.deps.records.all(accountId, "forgotten")).resolves.toEqual([]);
});

test("a day later nothing of the person is left in table or bucket, and the others are as they were", async () => {
  await answerTo({ files: await cards(), text: "at Chamber breakfast" });
  await answerTo({ text: "Jane note likes sailing" });
  await answerTo({ text: "rate 80/h" });
  await answerTo({ text: "find bakery" });
  await answerTo({ text: "forget Jane Doe" });
  const accountId = await annsId();
  const toms = (await here.deps.records.all(accountId, "contact")).map((each) => each);
  expect(await everythingKept()).toContain("likes sailing");
  here.at.now = dayLater;
  await expect(serveAccount(here.deps, accountId)).resolves.toMatchObject({
    kind: "served",
    did: ["forgot", "digest"],
  });
  // The digest of that morning names Tom alone.
  const kept = await everythingKept();
  for (const trace of ["Jane", "jane@", "doebakery", "likes sailing", "small 1.jpg", "+12125550143"])
    expect(kept, trace).not.toContain(trace);
  // What named nobody, and the digest that is owed no more but was sent after it.
  await expect(here.loopback.bucket.list("raw/")).resolves.toHaveLength(1);
  await expect(here.loopback.bucket.list("readings/")).resolves.toEqual([]);
  await expect(here.deps.records.all(accountId, "contact")).resolves.toEqual(toms);
  expect(kept).toContain("small 2.jpg");
  expect((await answerTo({ text: "find bridges" })).text).toContain("Tom Roe");
});

test("a closed account hears nothing and does nothing, until undo opens it again", async () => {
  await answerTo({ files: await cards() });
  const closed = await closeAccount();
  expect(closed.text).toContain("Backups lapse after 35 days.");
  expect((await answerTo({ text: "find Jane" })).text).toContain("your account is closed");
  here.at.now = "2026-11-03T14:00:00.000Z";
  const accountId = await annsId();
  await expect(serveAccount(here.deps, accountId)).resolves.toMatchObject({ kind: "served", did: [] });
  const opened = await answerTo(replyTo(closed, "undo"));
  expect(opened.text).toContain("Taken back: the closing of your account.");
  expect((await answerTo({ text: "find Jane" })).text).toContain("Doe Bakery");
  const stored = await here.deps.accounts.byId(accountId);
  expect(stored?.settings).not.toHaveProperty("leavesAt");
  expect(stored?.settings.paused).toBe(false);
});

test("a day after an account was closed nothing of it is left, and its owner may begin anew", async () => {
  await answerTo({ files: await cards(), text: "at Harbour gala" });
  await answerTo({ from: "bob@example.com", text: "rate 80/h" });
  await closeAccount();
  const accountId = await annsId();
  here.at.now = dayLater;
  await expect(serveAccount(here.deps, accountId)).resolves.toEqual({ kind: "gone" });
  const kept = await everythingKept();
  for (const trace of [accountId, "ann@", "Jane Doe", "Doe Bakery", "Tom Roe", "Harbour gala", "small"])
    expect(kept, trace).not.toContain(trace);
  expect(kept).toContain("bob@example.com");
  // His mail as it came, and its answer: attachments are encoded, so that names alone would prove little.
  await expect(here.loopback.bucket.list("")).resolves.toHaveLength(2);
  expect((await answerTo({ text: "list all" })).text).toContain("I know nobody yet.");
});

test("a purge that breaks off anywhere is finished by the next try", async () => {
  await answerTo({ files: await cards() });
  await closeAccount();
  const accountId = await annsId();
  here.at.now = dayLater;
  for (const step of ["removeThreads", "removeRecords", "removeAccount"] as const) {
    const remains = { ...here.deps.remains, [step]: () => Promise.reject(new Error("killed")) };
    await expect(serveAccount({ ...here.deps, remains }, accountId)).rejects.toThrow("killed");
  }
  await expect(serveAccount(here.deps, accountId)).resolves.toEqual({ kind: "gone" });
  expect(await everythingKept()).not.toMatch(/ann@|Jane|small/);
});
