import { afterEach, beforeEach, expect, test } from "vitest";
import { replyTo } from "../../../infra/local/persons-mail.ts";
import { readStopPath } from "../../../shared/domain/threads/stop-link.ts";
import { receiveMail } from "../../../shared/use-cases/receive-mail.ts";
import { serveAccount } from "../../../shared/use-cases/serve-account.ts";
import { stopMails } from "../../../shared/use-cases/stop-mails.ts";
import { vcard } from "../../fixtures/ann-writes.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";

type Here = Awaited<ReturnType<typeof onLoopback>>;
let here: Here;
let accountId: string;

const base = "https://stop.example.com/";
const say = async (mail: Parameters<Here["arrival"]>[0]) => receiveMail(here.deps, await here.arrival(mail));
const serve = () => serveAccount({ ...here.deps, stopUrl: base }, accountId);
const newest = async () => {
  const mail = (await here.sent()).at(-1);
  if (!mail) throw new Error("no mail was sent");
  return mail;
};
const header = async (name: string) =>
  (await newest()).headers.find((each) => each.name === name)?.value ?? "";
const linkIn = async () => {
  const [, path = ""] = /<https:\/\/stop\.example\.com([^>]*)>/.exec(await header("list-unsubscribe")) ?? [];
  return readStopPath(path);
};
const stop = async (link: Awaited<ReturnType<typeof linkIn>>, asks: "page" | "stop" = "stop") =>
  stopMails(here.deps, { asks, link });
const isPaused = async () => (await here.deps.accounts.byId(accountId))?.settings.paused;

beforeEach(async () => {
  here = await onLoopback();
  await say({ files: [vcard("Tom Roe", "tom@example.org")] });
  accountId = (await here.deps.accounts.bySender("ann@example.com"))?.account.id ?? "";
  here.at.now = "2026-11-03T13:00:00.000Z";
  await serve();
});
afterEach(() => here.close());

test("a digest says how it is stopped: by one click, and by mail", async () => {
  expect(await header("list-unsubscribe")).toMatch(
    /^<https:\/\/stop\.example\.com\/[a-z2-7]{26}\/[a-z2-7]{26}>, <mailto:reply\+[a-z2-7]{26}@in\.example\.com\?subject=stop>$/,
  );
  expect(await header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
});

test("an answer to a person's own mail says nothing of it", async () => {
  await say({ text: "rate 80/h" });
  expect(await header("list-unsubscribe")).toBe("");
  expect(await header("list-unsubscribe-post")).toBe("");
});

test("one click stops them, said again changes nothing, and no mail is sent for it", async () => {
  const link = await linkIn();
  const before = (await here.sent()).length;
  expect((await stop(link)).kind).toBe("stopped");
  expect((await stop(link)).kind).toBe("already");
  here.at.now = "2026-12-02T13:00:00.000Z";
  await serve();
  expect(await here.sent()).toHaveLength(before);
});

test("“undo” and “resume” bring them back, and the same link stops them once more", async () => {
  const link = await linkIn();
  await stop(link);
  await say({ text: "undo" });
  expect(await isPaused()).toBe(false);
  expect((await stop(link)).kind).toBe("stopped");
  await say({ text: "resume", subject: "again" });
  expect(await isPaused()).toBe(false);
  expect((await stop(link)).kind).toBe("stopped");
});

test("following the link shows a page with a button, and does nothing", async () => {
  const page = await stop(await linkIn(), "page");
  expect(page.kind).toBe("offered");
  expect(page.html).toContain("<button>Stop my digests</button>");
  expect(page.html).toContain('name="List-Unsubscribe" value="One-Click"');
  expect(await isPaused()).toBe(false);
});

test("the address that answers go to is not enough, nor is a link of a mail that there is not", async () => {
  const { token = "", secret = "" } = (await linkIn()) ?? {};
  const others = [
    { token, secret: token },
    { token: secret, secret },
    { token, secret: "a".repeat(26) },
  ];
  for (const link of others) expect((await stop(link)).kind).toBe("unknown");
  expect((await stop(null)).kind).toBe("unknown");
  await say(replyTo(await newest(), "help"));
  const answered = await here.deps.threads.byToken(token);
  expect(answered?.stopSecret).toBe(secret);
  expect(await isPaused()).toBe(false);
});

test("many clicks at once are one", async () => {
  const link = await linkIn();
  const outcomes = await Promise.all([1, 2, 3].map(() => stop(link)));
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["already", "already", "stopped"]);
});
