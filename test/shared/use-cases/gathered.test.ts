import { afterEach, beforeEach, expect, test } from "vitest";
import { replyTo } from "../../../infra/local/persons-mail.ts";
import { mailDomain } from "../../../infra/local/resources.ts";
import { itemAddress } from "../../../shared/domain/mail/our-addresses.ts";
import { tokenInText } from "../../../shared/domain/threads/marker.ts";
import { receiveMail } from "../../../shared/use-cases/receive-mail.ts";
import { serveAccount } from "../../../shared/use-cases/serve-account.ts";
import { vcard } from "../../fixtures/ann-writes.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";

type Here = Awaited<ReturnType<typeof onLoopback>>;
let here: Here;
let accountId: string;

const evening = (minute: number) => new Date(Date.UTC(2026, 10, 2, 23, minute)).toISOString();
const tuesday = "2026-11-03T13:00:00.000Z";
const names = ["Eve", "Tom", "Jane", "Lea", "Max", "Ida", "Ben", "Kim", "Sam", "Zoe"];

beforeEach(async () => {
  here = await onLoopback();
  await say({ text: "timezone America/New_York" });
  accountId = (await here.deps.accounts.bySender("ann@example.com"))?.account.id ?? "";
});
afterEach(() => here.close());

const say = async (mail: Parameters<Here["arrival"]>[0], recipients?: readonly string[]) =>
  receiveMail(here.deps, await here.arrival(mail, recipients));
const brings = (name: string, more = {}) =>
  say({ files: [vcard(`${name} Roe`, `${name.toLowerCase()}@example.org`)], ...more });
/** As the sweep does it: only where something is due. */
const serve = async () => {
  const wakeAt = (await here.deps.accounts.byId(accountId))?.account.wakeAt ?? null;
  if (wakeAt !== null && wakeAt <= here.at.now) await serveAccount(here.deps, accountId);
};
/** Ann's mails since she has said where she is. */
const cameSince = async () => (await here.sent()).slice(1);
const people = async () => (await here.deps.records.all(accountId, "contact")).map(({ name }) => name).sort();

/** From 23:00 on, with a sweep each minute. */
async function pass(minutes: number, happens: (minute: number) => Promise<unknown>) {
  for (let minute = 0; minute < minutes; minute += 1) {
    here.at.now = evening(minute);
    await happens(minute);
    await serve();
  }
}

test("ten mails with cards in one evening get one receipt at once, and one more once she pauses", async () => {
  await pass(60, async (minute) => {
    const name = minute % 2 === 0 ? names[minute / 2] : undefined;
    if (name !== undefined) expect((await brings(name)).kind).toBe(minute === 0 ? "answered" : "gathered");
  });
  const mails = await cameSince();
  expect(mails.map(({ subject }) => subject)).toEqual([
    "Got it: Eve Roe",
    "Got it: Tom Roe, Jane Roe and 7 more",
  ]);
  expect(mails[0]?.text).toContain("in one\nmail, once you pause");
  expect(mails[1]?.date.at).toBe(evening(23));
  expect(mails[1]?.text).toContain("9. Zoe Roe");
});

test("an answer to that one receipt means its people by number, and “undo” takes back all that it tells of", async () => {
  await pass(10, async (minute) => minute < 3 && brings(names[minute] ?? ""));
  const receipt = (await cameSince()).at(-1);
  if (!receipt) throw new Error("no receipt");
  await say(replyTo(receipt, "2 note plays chess"));
  const contacts = await here.deps.records.all(accountId, "contact");
  expect(contacts.filter(({ notes }) => notes.length > 0).map(({ name }) => name)).toEqual(["Jane Roe"]);
  await say(replyTo(receipt, "undo"));
  // Jane was changed since.
  expect(await people()).toEqual(["Eve Roe", "Jane Roe"]);
});

test("who never pauses hears after half an hour, and of everybody once", async () => {
  await pass(33, (minute) => brings(minute % 2 === 0 ? "Eve" : "Tom", { text: "", subject: `${minute}` }));
  const mails = await cameSince();
  expect(mails.map(({ date }) => date.at)).toEqual([evening(0), evening(31)]);
  expect(mails[1]?.subject).toBe("Got it: Eve Roe and Tom Roe");
});

test.each([
  ["words that want something", { text: "rate 90/h" }],
  ["a question", { text: "who is Eve?" }],
])("a card with %s is answered at once, also among others", async (_, words) => {
  await brings("Eve");
  await brings("Tom");
  expect((await brings("Jane", words)).kind).toBe("answered");
  const mails = await cameSince();
  expect(mails).toHaveLength(2);
  expect(mails[1]?.text).toContain("Jane Roe");
  expect(mails[1]?.text).not.toContain("Tom Roe");
});

test("what cannot be read is said at once, so that it can be sent again", async () => {
  await brings("Eve");
  const broken = { name: "card.vcf", bytes: new Uint8Array(Buffer.from("BEGIN:VCARD\r\nEND:VCARD\r\n")) };
  expect((await say({ files: [broken] })).kind).toBe("answered");
});

test("who was taken back before she paused is not told of, and where nobody is left there is no mail", async () => {
  await brings("Eve");
  await brings("Tom");
  await say({ text: "undo" });
  const before = (await cameSince()).length;
  here.at.now = "2026-11-02T15:10:00.000Z";
  await serve();
  expect(await cameSince()).toHaveLength(before);
  expect((await here.deps.accounts.byId(accountId))?.account.gathering).toEqual([]);
});

const digest = async () => {
  await say({
    files: ["Eve", "Tom", "Jane"].map((name) => vcard(`${name} Roe`, `${name.toLowerCase()}@example.org`)),
  });
  here.at.now = tuesday;
  await serve();
  const mail = (await here.sent()).findLast(({ subject }) => !subject.startsWith("Got it"));
  const token = tokenInText(mail?.text ?? "") ?? "";
  const n = (name: string) => Number(new RegExp(`(\\d)\\. ${name} Roe`).exec(mail?.text ?? "")?.[1]);
  return { mail, copy: (name: string) => itemAddress(mailDomain, token, n(name)) };
};

const writes = (name: string, copy: string, over = {}) =>
  say(
    {
      to: `${name.toLowerCase()}@example.org`,
      subject: `Good to meet you, ${name}`,
      text: "1 skip",
      ...over,
    },
    [copy],
  );

test("mails sent from a digest close what they are copies of, and one answer tells of them", async () => {
  const { copy } = await digest();
  const before = (await here.sent()).length;
  expect((await writes("Eve", copy("Eve"))).kind).toBe("gathered");
  here.at.now = "2026-11-03T13:02:00.000Z";
  await writes("Jane", copy("Jane"));
  here.at.now = "2026-11-03T13:06:59.000Z";
  await serve();
  expect(await here.sent()).toHaveLength(before);
  here.at.now = "2026-11-03T13:07:00.000Z";
  await serve();
  const answer = (await here.sent()).slice(before);
  expect(answer).toHaveLength(1);
  expect(answer[0]?.text?.replace(/\s+/g, " ")).toMatch(
    /Eve Roe: you wrote today, so the follow-up is done\..*Jane Roe: you wrote today, so the follow-up is done\..*Still open in that digest: \w+ Roe\./,
  );
  const open = await here.deps.records.openFollowUps(accountId);
  expect(open).toHaveLength(1);
  const answered = answer[0];
  if (answered) await say(replyTo(answered, "undo"));
  expect(await here.deps.records.openFollowUps(accountId)).toHaveLength(3);
});

test("a month later it is noted all the same, and told that nothing was open", async () => {
  const { copy } = await digest();
  await say({ text: "Eve done" });
  here.at.now = "2026-12-04T13:00:00.000Z";
  await writes("Eve", copy("Eve"));
  here.at.now = "2026-12-04T13:05:00.000Z";
  await serveAccount(here.deps, accountId);
  const texts = (await here.sent()).map(({ text }) => text?.replace(/\s+/g, " "));
  expect(texts.some((text) => text?.includes("Eve Roe: already done; that you wrote today is noted."))).toBe(
    true,
  );
  const contacts = await here.deps.records.all(accountId, "contact");
  expect(contacts.find(({ name }) => name === "Eve Roe")?.lastTouchOn).toBe("2026-12-04");
});

test("an address that nobody has is kept where the person has none, and otherwise only told", async () => {
  const nameOnly = {
    name: "lea.vcf",
    bytes: new Uint8Array(
      Buffer.from("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Lea Poe\r\nTEL:(212) 555-0143\r\nEND:VCARD\r\n"),
    ),
  };
  await say({ files: [nameOnly] });
  const { copy, mail } = await digest();
  const n = Number(/(\d)\. Lea Poe/.exec(mail?.text ?? "")?.[1]);
  const ofLea = copy("Eve").replace(/-\d@/, `-${n}@`);
  await say({ to: "lea@example.net", subject: "Hello", text: "Hi" }, [ofLea]);
  await writes("Tom", copy("Tom"), { to: "tom.roe@example.net" });
  const contacts = await here.deps.records.all(accountId, "contact");
  expect(contacts.find(({ name }) => name === "Lea Poe")?.emails).toEqual(["lea@example.net"]);
  expect(contacts.find(({ name }) => name === "Tom Roe")?.emails).toEqual(["tom@example.org"]);
  expect(contacts).toHaveLength(4);
});

test("an address for copies is of no use to anybody else", async () => {
  const { copy } = await digest();
  const to = { to: "eve@example.org", subject: "Hello", text: "all done" };
  expect((await say({ ...to, from: "mallory@example.net" }, [copy("Eve")])).kind).toBe("held");
  await say({ from: "bob@example.com", text: "rate 90/h" });
  await say({ ...to, from: "bob@example.com" }, [copy("Eve")]);
  expect(await here.deps.records.openFollowUps(accountId)).toHaveLength(3);
  expect((await here.deps.accounts.byId(accountId))?.account.gathering).toEqual([]);
});

test("an answer that was sent to such an address by hand is an answer", async () => {
  const { copy } = await digest();
  await say({ to: copy("Eve"), text: "all done" });
  expect(await here.deps.records.openFollowUps(accountId)).toEqual([]);
});
