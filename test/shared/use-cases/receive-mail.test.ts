import { afterEach, beforeEach, expect, test } from "vitest";
import { replyTo } from "../../../infra/local/persons-mail.ts";
import { receiveMail } from "../../../shared/use-cases/receive-mail.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";
import { everyPhotoIsACard, readsAs } from "../../fixtures/photo-lab.ts";

let here: Awaited<ReturnType<typeof onLoopback>>;
beforeEach(async () => {
  here = await onLoopback();
});
afterEach(() => here.close());

const janes = ["Jane Doe", "Owner", "Doe Bakery", "jane@doebakery.example.com", "(212) 555-0143"];

async function annsAccount() {
  const stored = await here.deps.accounts.bySender("ann@example.com");
  if (!stored) throw new Error("Ann has no account");
  return stored;
}

const lastMail = async () => {
  const mail = (await here.sent()).at(-1);
  if (!mail) throw new Error("no mail was sent");
  return mail;
};

test("a mail of sixty cards is committed in parts and answered by one receipt that names everybody", async () => {
  const people = Array.from({ length: 60 }, (_, n) => `Jane Doe${String.fromCharCode(97 + (n % 26))}${n}`);
  const files = await Promise.all(
    people.map((_, n) => here.card(`${n}.jpg`, ["Jane Doe", "Owner", `jane${n}@doebakery.example.com`])),
  );
  const outcome = await receiveMail(here.deps, await here.arrival({ files }));
  expect(outcome.kind).toBe("answered");
  const { account } = await annsAccount();
  await expect(here.deps.records.all(account.id, "contact")).resolves.toHaveLength(60);
  const parts = await here.deps.ledger.parts(account.id, "entry" in outcome ? outcome.entry : "");
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.filter((part) => part.last)).toHaveLength(1);
  const [receipt, ...others] = await here.sent();
  expect(others).toEqual([]);
  for (const n of people.keys()) expect(receipt?.text).toContain(`jane${n}@`);
});

test("a mail that stopped between two parts goes on where it stopped", async () => {
  const files = await Promise.all(
    Array.from({ length: 60 }, (_, n) =>
      here.card(`${n}.jpg`, ["Jane Doe", `jane${n}@doebakery.example.com`]),
    ),
  );
  const arrival = await here.arrival({ files });
  let commits = 0;
  const dying = {
    ...here.deps.ledger,
    commit: (part: Parameters<typeof here.deps.ledger.commit>[0]) => {
      commits += 1;
      return commits === 2 ? Promise.reject(new Error("killed")) : here.deps.ledger.commit(part);
    },
  };
  await expect(receiveMail({ ...here.deps, ledger: dying }, arrival)).rejects.toThrow("killed");
  await expect(receiveMail(here.deps, arrival)).resolves.toMatchObject({ kind: "answered" });
  const { account } = await annsAccount();
  await expect(here.deps.records.all(account.id, "contact")).resolves.toHaveLength(60);
  await expect(here.sent()).resolves.toHaveLength(1);
});

test("somebody whose address is known is not made a second contact, and keeps what was known", async () => {
  await receiveMail(here.deps, await here.arrival({ files: [await here.card("1.jpg", janes)] }));
  const again = ["Jane M. Doe", "Doe Bakery", "jane@doebakery.example.com", "www.doebakery.example.com"];
  await receiveMail(here.deps, await here.arrival({ files: [await here.card("2.jpg", again)] }));
  const { account } = await annsAccount();
  const contacts = await here.deps.records.all(account.id, "contact");
  expect(contacts).toHaveLength(1);
  expect(contacts[0]).toMatchObject({ name: "Jane Doe", urls: ["www.doebakery.example.com"] });
  await expect(here.deps.records.openFollowUps(account.id)).resolves.toHaveLength(1);
});

test("what a person may have typed about being away is answered where it is proven to be theirs", async () => {
  const text = "I am on vacation. Met Jane Doe (jane@doebakery.example.com)";
  const away = await here.arrival({ subject: "OOO", text });
  const unproven = { ...away, verdicts: { ...away.verdicts, dmarc: "GRAY" as const } };
  const ignored = { kind: "ignored", why: "out-of-office" };
  await expect(receiveMail(here.deps, unproven)).resolves.toMatchObject(ignored);
  const answer = await here.arrival({ subject: "OOO", text, inReplyTo: "<1@in.example.com>" });
  await expect(receiveMail(here.deps, answer)).resolves.toMatchObject(ignored);
  await expect(receiveMail(here.deps, away)).resolves.toMatchObject({ kind: "answered" });
});

test.each([
  ["a receipt", true],
  ["an answer to lines", false],
])("%s tells what of the mail was not read", async (_, hasCard) => {
  const files = hasCard ? [await here.card("1.jpg", janes)] : [];
  const text = `rate 80/h\n\n--\n${"Small print. ".repeat(50_000)}`;
  await receiveMail(here.deps, await here.arrival({ files, text }));
  expect((await lastMail()).text?.replace(/\s+/g, " ")).toContain("because its text is very long");
});

test("undo of a receipt takes back its people, but not one that was changed since", async () => {
  const files = [
    await here.card("1.jpg", janes),
    await here.card("2.jpg", ["Tom Roe", "tom@roe.example.com"]),
  ];
  await receiveMail(here.deps, await here.arrival({ files }));
  const receipt = await lastMail();
  await receiveMail(here.deps, await here.arrival(replyTo(receipt, "fix 1 title Baker")));
  await receiveMail(
    here.deps,
    await here.arrival({ ...replyTo(receipt, "undo"), messageId: "<undo@example.com>" }),
  );
  const { account } = await annsAccount();
  const left = await here.deps.records.all(account.id, "contact");
  expect(left.map((contact) => contact.name)).toEqual(["Jane Doe"]);
  expect((await lastMail()).text).toContain("Jane Doe");
});

test("undo of an undo brings everything back", async () => {
  await receiveMail(here.deps, await here.arrival({ files: [await here.card("1.jpg", janes)] }));
  const before = await here.deps.records.all((await annsAccount()).account.id, "contact");
  await receiveMail(here.deps, await here.arrival(replyTo(await lastMail(), "undo")));
  await expect(here.deps.records.all((await annsAccount()).account.id, "contact")).resolves.toEqual([]);
  await receiveMail(here.deps, await here.arrival(replyTo(await lastMail(), "undo")));
  await expect(here.deps.records.all((await annsAccount()).account.id, "contact")).resolves.toEqual(before);
});

test("undo of a changed setting in the very first mail leaves an account that still works", async () => {
  await receiveMail(here.deps, await here.arrival({ text: "timezone Europe/Berlin" }));
  expect((await annsAccount()).settings.zone).toBe("Europe/Berlin");
  await receiveMail(here.deps, await here.arrival(replyTo(await lastMail(), "undo")));
  expect((await annsAccount()).settings.zone).toBe("America/New_York");
});

test("the deployment's photos of the day are used up: the mail is held, its sender told, and nothing is lost", async () => {
  await here.close();
  here = await onLoopback(1);
  const box = { left: 0.1, top: 0.1, width: 0.5, height: 0.1 };
  const lines = [{ text: "jane@doebakery.example.com", confidence: 1, box }];
  const reading = { photoLab: everyPhotoIsACard, cardReader: readsAs(lines) };
  const photo = (name: string) => ({ name, bytes: new Uint8Array(Buffer.from(name)) });
  const first = await here.arrival({ files: [photo("1.jpg")] });
  const second = await here.arrival({ files: [photo("2.jpg")] });
  await expect(receiveMail({ ...here.deps, ...reading }, first)).resolves.toMatchObject({ kind: "answered" });
  const held = { kind: "held", why: "photo-allowance" };
  await expect(receiveMail({ ...here.deps, ...reading }, second)).resolves.toMatchObject(held);
  expect((await lastMail()).text).toMatch(/3 November/);
  const { account } = await annsAccount();
  const [kept] = await here.deps.records.all(account.id, "held-mail");
  expect(kept).toMatchObject({ why: "photo-allowance", notification: second.notification });
  expect(account.wakeAt && kept?.until && account.wakeAt <= kept.until).toBe(true);
});

test("no mail leaves to an address that has called ours spam, and the log is told", async () => {
  await here.deps.accounts.suppress("ann@example.com", { why: "complaint", at: here.at.now });
  const outcome = await receiveMail(here.deps, await here.arrival({ text: "rate 80/h" }));
  expect(outcome).toMatchObject({ kind: "answered", givenUp: ["suppressed"] });
  await expect(here.sent()).resolves.toEqual([]);
});

test("what came back before a person wrote stops nothing when it is told again, what comes back later does", async () => {
  const isStopped = () => here.deps.accounts.isSuppressed("ann@example.com");
  const bounced = { why: "bounce", at: here.at.now } as const;
  await here.deps.accounts.suppress("ann@example.com", bounced, "2026-11-01T09:00:00.000Z");
  await expect(isStopped()).resolves.toBe(true);
  await receiveMail(here.deps, await here.arrival({ text: "rate 80/h" }));
  await expect(isStopped()).resolves.toBe(false);
  await here.deps.accounts.suppress("ann@example.com", bounced, "2026-11-01T09:00:00.000Z");
  await expect(isStopped()).resolves.toBe(false);
  await here.deps.accounts.suppress("ann@example.com", bounced, "2040-01-01T09:00:00.000Z");
  await expect(isStopped()).resolves.toBe(true);
});

test("a mail that was owed to an address which is no longer the account's own is given up", async () => {
  const refusing = { send: (mail: { to: string }) => Promise.reject(new Error(`sent to ${mail.to}`)) };
  const foreign = {
    ...here.deps.outbox,
    owed: async (id: string) => {
      const mails = await here.deps.outbox.owed(id);
      return mails.map((mail) => ({ ...mail, to: "eve@example.net" }));
    },
  };
  const deps = { ...here.deps, postman: refusing, outbox: foreign };
  const outcome = await receiveMail(deps, await here.arrival({ text: "rate 80/h" }));
  expect(outcome).toMatchObject({ givenUp: ["not-own-address"] });
});

test("an account that changes under a decision is read again, and both changes stand", async () => {
  await receiveMail(here.deps, await here.arrival({ text: "rate 80/h" }));
  const texts = ["rate 90/h", "currency EUR", "group BNI dues 600/year", "group Chamber dues 300/year"];
  const arrivals = await Promise.all(texts.map((text) => here.arrival({ text })));
  const outcomes = await Promise.all(arrivals.map((arrival) => receiveMail(here.deps, arrival)));
  expect(outcomes.map((outcome) => outcome.kind)).toEqual(texts.map(() => "answered"));
  const { account } = await annsAccount();
  const groups = await here.deps.records.all(account.id, "group");
  expect(groups.map((group) => group.name).sort()).toEqual(["BNI", "Chamber"]);
  expect(account.version).toBe(5);
});

test("what is sent in is never sent to anybody who stands on a card", async () => {
  await receiveMail(here.deps, await here.arrival({ files: [await here.card("1.jpg", janes)] }));
  const destinations = here.loopback.sent.list().flatMap((mail) => mail.destinations);
  expect(new Set(destinations)).toEqual(new Set(["ann@example.com"]));
});

test("two colleagues whose cards share an address are two people", async () => {
  const card = (name: string, title: string) => [
    name,
    title,
    "Northwind Tools",
    "info@northwindtools.example.com",
  ];
  const files = [
    await here.card("1.jpg", card("Laura Hayes", "Head of Sales")),
    await here.card("2.jpg", card("Peter Grant", "Chief Engineer")),
  ];
  await receiveMail(here.deps, await here.arrival({ files }));
  const { account } = await annsAccount();
  const names = (await here.deps.records.all(account.id, "contact")).map((contact) => contact.name);
  expect(names.sort()).toEqual(["Laura Hayes", "Peter Grant"]);
});

test("a receipt names the day on which somebody who was put off really comes", async () => {
  await receiveMail(here.deps, await here.arrival({ files: [await here.card("1.jpg", janes)] }));
  await receiveMail(here.deps, await here.arrival(replyTo(await lastMail(), "1 snooze 15 dec")));
  await receiveMail(here.deps, await here.arrival({ files: [await here.card("2.jpg", janes)] }));
  expect((await lastMail()).text).toMatch(/15 December/);
});

test("a photo of a member list becomes one contact that fits, and goes on being answered", async () => {
  const list = Array.from({ length: 60 }, (_, n) => `member${n}@club.example.com`);
  await receiveMail(
    here.deps,
    await here.arrival({ files: [await here.card("1.jpg", ["Jane Doe", ...list])] }),
  );
  const receipt = await lastMail();
  await receiveMail(here.deps, await here.arrival(replyTo(receipt, "1 note hello")));
  expect((await lastMail()).text).toContain("hello");
});

test("an unproven mail opens no account", async () => {
  const arrival = await here.arrival({ files: [await here.card("1.jpg", janes)] });
  const verdicts = { ...arrival.verdicts, dmarc: "GRAY", spf: "FAIL", dkim: "FAIL" } as const;
  const outcome = await receiveMail(here.deps, { ...arrival, verdicts });
  expect(outcome).toEqual({ kind: "refused", why: "unproven" });
  await expect(here.deps.accounts.bySender("ann@example.com")).resolves.toBeNull();
});

test("a late copy of a message whose mail is gone is ignored; of a young one it is a fault, so that the queue tries again", async () => {
  const arrival = { ...(await here.arrival({ text: "help" })), objectKey: "raw/gone" };
  await expect(receiveMail(here.deps, arrival)).rejects.toThrow("no mail at raw/gone");
  const nextDay = () => new Date(Date.parse(here.deps.clock()) + 86_400_000).toISOString();
  await expect(receiveMail({ ...here.deps, clock: nextDay }, arrival)).resolves.toEqual({
    kind: "ignored",
    why: "gone",
  });
});
