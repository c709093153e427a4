import { afterEach, beforeEach, expect, test } from "vitest";
import { addSeconds } from "../../../shared/domain/time/local-time.ts";
import { receiveMail } from "../../../shared/use-cases/receive-mail.ts";
import { serveAccount } from "../../../shared/use-cases/serve-account.ts";
import { wakeAccounts } from "../../../shared/use-cases/wake-accounts.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";
import { everyPhotoIsACard } from "../../fixtures/photo-lab.ts";

let here: Awaited<ReturnType<typeof onLoopback>>;
let accountId: string;

const janes = ["Jane Doe", "Owner", "Doe Bakery", "jane@doebakery.example.com", "(212) 555-0143"];
const tuesday = "2026-11-03T13:00:00.000Z";
const december = "2026-12-01T13:00:00.000Z";

beforeEach(async () => {
  here = await onLoopback();
  await receiveMail(here.deps, await here.arrival({ files: [await here.card("1.jpg", janes)] }));
  accountId = (await here.deps.accounts.bySender("ann@example.com"))?.account.id ?? "";
});
afterEach(() => here.close());

const wakeAt = async () => (await here.deps.accounts.byId(accountId))?.account.wakeAt;
/** Subjects of what came after the receipt. */
const cameSince = async () => (await here.sent()).slice(1).map((mail) => mail.subject);

test("a capture makes the account wake for its owed mail, and after that for the next morning", async () => {
  expect(await wakeAt()).toBe("2026-11-02T15:05:00.000Z");
  here.at.now = "2026-11-02T15:06:00.000Z";
  await serveAccount(here.deps, accountId);
  expect(await wakeAt()).toMatch(/^2026-11-03T12:5\d:/);
  await expect(cameSince()).resolves.toEqual([]);
});

test("the digest comes once, however often and at once the account is served", async () => {
  here.at.now = tuesday;
  await Promise.all([1, 2, 3].map(() => serveAccount(here.deps, accountId)));
  await serveAccount(here.deps, accountId);
  const subjects = await cameSince();
  expect(subjects).toHaveLength(1);
  expect(subjects[0]).toMatch(/1 person|Jane/);
});

test("nobody gets yesterday's digest: after an outage of two days there is one", async () => {
  here.at.now = "2026-11-05T20:00:00.000Z";
  await serveAccount(here.deps, accountId);
  await expect(cameSince()).resolves.toHaveLength(1);
});

test("nothing due, no mail", async () => {
  const receipt = (await here.sent())[0];
  expect(receipt).toBeDefined();
  await receiveMail(here.deps, await here.arrival({ text: "Jane done" }));
  here.at.now = tuesday;
  await serveAccount(here.deps, accountId);
  await expect(cameSince()).resolves.toHaveLength(1);
});

test("who said stop gets nothing unasked, and who said resume does again", async () => {
  await receiveMail(here.deps, await here.arrival({ text: "stop" }));
  here.at.now = december;
  await serveAccount(here.deps, accountId);
  await expect(cameSince()).resolves.toHaveLength(1);
  await receiveMail(here.deps, await here.arrival({ text: "resume" }));
  await serveAccount(here.deps, accountId);
  expect((await cameSince()).length).toBeGreaterThan(2);
});

test("the month's summary comes once, on the first morning of the next", async () => {
  here.at.now = december;
  await Promise.all([1, 2].map(() => serveAccount(here.deps, accountId)));
  here.at.now = "2026-12-02T15:00:00.000Z";
  await serveAccount(here.deps, accountId);
  const texts = (await here.sent()).map((mail) => mail.text ?? "");
  expect(texts.filter((text) => /people met/i.test(text))).toHaveLength(1);
});

test("the sweep enqueues whoever is due, once in fifteen minutes", async () => {
  here.at.now = tuesday;
  await expect(wakeAccounts(here.deps)).resolves.toEqual({ woken: 1 });
  await expect(wakeAccounts(here.deps)).resolves.toEqual({ woken: 0 });
  expect(here.loopback.queues.get("account")?.counts().visible).toBe(1);
  here.at.now = "2026-11-03T13:15:00.000Z";
  await expect(wakeAccounts(here.deps)).resolves.toEqual({ woken: 1 });
});

test("a mail that is owed and was not sent is sent by the next wake", async () => {
  const failing = { send: () => Promise.reject(new Error("socket hang up")) };
  const arrival = await here.arrival({ text: "rate 80/h" });
  await expect(receiveMail({ ...here.deps, postman: failing }, arrival)).rejects.toThrow(
    "1 of 1 mails not sent",
  );
  here.at.now = "2026-11-02T15:06:00.000Z";
  await serveAccount(here.deps, accountId);
  await expect(cameSince()).resolves.toHaveLength(1);
});

test("a mail that SES will not take now is no fault: it stays owed, and a later wake sends it", async () => {
  const busy = { send: async () => ({ kind: "not-now", why: "Throttling" }) as const };
  const deps = { ...here.deps, postman: busy };
  const outcome = await receiveMail(deps, await here.arrival({ text: "rate 80/h" }));
  expect(outcome).toMatchObject({ kind: "answered", notTaken: ["Throttling"] });
  here.at.now = "2026-11-02T15:06:00.000Z";
  await expect(serveAccount(deps, accountId)).resolves.toMatchObject({ notTaken: ["Throttling"] });
  expect(await wakeAt()).toBe("2026-11-02T15:12:00.000Z");
  await expect(cameSince()).resolves.toEqual([]);
  here.at.now = "2026-11-02T15:12:00.000Z";
  await serveAccount(here.deps, accountId);
  await expect(cameSince()).resolves.toHaveLength(1);
});

test("a held mail is handed in again when its time has come, once", async () => {
  const over = { ...here.deps.photoBudget, take: async () => false };
  const bytes = new Uint8Array(Buffer.from("another"));
  const deps = { ...here.deps, photoBudget: over, photoLab: everyPhotoIsACard };
  const arrival = await here.arrival({ files: [{ name: "2.jpg", bytes }] });
  await expect(receiveMail(deps, arrival)).resolves.toMatchObject({ kind: "held" });
  here.at.now = tuesday;
  await serveAccount(here.deps, accountId);
  await serveAccount(here.deps, accountId);
  const queue = here.loopback.queues.get("mail");
  const messages = await queue?.receive(10);
  expect(messages?.map((message) => message.body)).toEqual([arrival.notification]);
  await expect(here.deps.records.all(accountId, "held-mail")).resolves.toEqual([]);
});

test("held mails are handed in again in the order in which they came", async () => {
  const over = { ...here.deps.photoBudget, take: async () => false };
  const deps = { ...here.deps, photoBudget: over, photoLab: everyPhotoIsACard };
  const came: string[] = [];
  for (const n of [1, 2, 3, 4]) {
    const bytes = new Uint8Array(Buffer.from(`photo ${n}`));
    const arrival = await here.arrival({ files: [{ name: `${n}.jpg`, bytes }] });
    await receiveMail(deps, arrival);
    came.push(arrival.notification);
    here.at.now = addSeconds(here.at.now, 60);
  }
  here.at.now = tuesday;
  for (let n = 0; n < 5; n++) await serveAccount(here.deps, accountId);
  const messages = await here.loopback.queues.get("mail")?.receive(10);
  expect(messages?.map(({ body }) => body)).toEqual(came);
});
