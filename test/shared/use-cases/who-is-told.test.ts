import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Arrival } from "../../../shared/domain/mail/inbound-mail.ts";
import { tokenInText } from "../../../shared/domain/threads/marker.ts";
import { receiveMail } from "../../../shared/use-cases/receive-mail.ts";
import { forwardedLunch } from "../../fixtures/forwards/forwarded-lunch.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";

let here: Awaited<ReturnType<typeof onLoopback>>;
beforeEach(async () => {
  here = await onLoopback();
});
afterEach(() => here.close());

type Mail = Parameters<typeof here.arrival>[0];
type Told = { readonly verdicts?: Partial<Arrival["verdicts"]>; readonly recipients?: readonly string[] };

async function say(mail: Mail, { verdicts = {}, recipients }: Told = {}) {
  const arrival = await here.arrival(mail, recipients);
  return receiveMail(here.deps, { ...arrival, verdicts: { ...arrival.verdicts, ...verdicts } });
}

const annsContacts = async () => {
  const stored = await here.deps.accounts.bySender("ann@example.com");
  return stored ? here.deps.records.all(stored.account.id, "contact") : [];
};

const texts = async (to: string) =>
  (await here.sent())
    .filter((mail) => mail.to.some(({ email }) => email === to))
    .map(({ text }) => text ?? "");

const unproven = { dmarc: "GRAY", spf: "FAIL", dkim: "FAIL" } as const;

describe("a forwarded mail that nothing proves to be from the person", () => {
  beforeEach(() => say({ subject: "Fwd: Lunch", text: forwardedLunch("(212) 555-0143") }));

  test("gives nobody who is known another number: it is asked whether that is them", async () => {
    await say({ subject: "Fwd: Lunch", text: forwardedLunch("(646) 555-0199") }, { verdicts: unproven });
    const phones = (await annsContacts()).map((each) => each.phones.map(({ e164 }) => e164));
    expect(phones.sort()).toEqual([["+12125550143"], ["+16465550199"]]);
    expect((await texts("ann@example.com")).at(-1)).toContain("This looks like Jane Doe");
  });

  test("that says nothing new of them is of them", async () => {
    const again = {
      subject: "Fwd: Lunch",
      text: forwardedLunch("(212) 555-0143"),
      messageId: "<again@example.com>",
    };
    await say(again, { verdicts: unproven });
    await expect(annsContacts()).resolves.toHaveLength(1);
  });
});

test("what a forwarded mail quotes of somebody else's answers is nobody's thread", async () => {
  await say({ from: "bob@example.com", text: "rate 80/h" });
  const token = tokenInText((await texts("bob@example.com")).join("\n"));
  const text = forwardedLunch("(212) 555-0143").replace("Shall we", `ref nd-${token ?? ""}\nShall we`);
  expect(await say({ subject: "Fwd: Lunch", text })).toMatchObject({ kind: "answered" });
  await expect(annsContacts()).resolves.toMatchObject([{ name: "Jane Doe" }]);
});

test.each([
  ["is told how to link it, where it comes straight from there", "ann@work.example.net", 1],
  ["hears nothing where a rule of somebody's has passed it on", "ann@example.com", 0],
])("who sends a blind copy from an address that nobody has linked %s", async (_, source, letters) => {
  const mail = { from: "ann@work.example.net", to: "jane@example.org", text: "Hello" };
  const arrival = await here.arrival(mail, ["inbox@in.example.com"]);
  const outcome = await receiveMail(here.deps, { ...arrival, source });
  expect(outcome).toEqual({ kind: "held", why: "not-linked" });
  await expect(texts("ann@work.example.net")).resolves.toHaveLength(letters);
});

test("mails that were held as spam longer than they are kept are gone, and “release” says so", async () => {
  await say({ text: "rate 70/h" });
  await say({ subject: "Old", text: "rate 80/h" }, { verdicts: { spam: "FAIL" } });
  here.at.now = "2026-12-05T12:00:00.000Z";
  await say({ subject: "New", text: "rate 81/h" }, { verdicts: { spam: "FAIL" } });
  await say({ text: "release" });
  const answer = (await texts("ann@example.com")).at(-1)?.replace(/\s+/g, " ");
  expect(answer).toMatch(/One mail that was held as spam will be read.*One mail .* is gone/);
  await say({ text: "release", messageId: "<again@example.com>" });
  expect((await texts("ann@example.com")).at(-1)?.replace(/\s+/g, " ")).toContain("None of your mails");
});

describe("a mail that may carry a virus", () => {
  const virus = { virus: "FAIL" } as const;
  beforeEach(() => say({ text: "rate 70/h" }));
  const told = async () =>
    (await texts("ann@example.com")).filter((text) => text.includes("check for viruses"));

  test("is never opened, and its sender told once a day", async () => {
    for (const subject of ["Zebra", "Okapi"])
      expect(await say({ subject }, { verdicts: virus })).toMatchObject({ kind: "held", why: "virus" });
    await expect(told()).resolves.toHaveLength(1);
    expect((await told())[0]).not.toMatch(/Zebra|Okapi/);
  });

  test.each([
    ["the policy does not vouch for", { dmarc: "GRAY" }],
    ["the envelope does not vouch for", { spf: "FAIL" }],
  ] as const)("is told to nobody whom %s", async (_, verdicts) => {
    await say({ subject: "one" }, { verdicts: { ...virus, ...verdicts } });
    await expect(told()).resolves.toEqual([]);
  });
});

describe("a copy of a mail", () => {
  const inbox = { recipients: ["inbox@in.example.com"] };

  test.each([
    "noreply@example.org",
    "do-not-reply@example.org",
    "billing.noreply@example.org",
    "owner@lists.example.org",
    "chamber@googlegroups.com",
    "chamber-request@example.org",
    "reply+k2f@example.org",
  ])("to %s makes nobody a contact, and does nothing that it says", async (to) => {
    await say({ to: `Jane Doe <jane@example.org>, ${to}`, subject: "Hello", text: "1 done" }, inbox);
    await say({ to, subject: "Hello", text: "rate 99/h" }, inbox);
    expect((await annsContacts()).map(({ emails }) => emails)).toEqual([["jane@example.org"]]);
    const last = (await texts("ann@example.com")).at(-1) ?? "";
    expect(last).toContain("nobody was noted");
    expect(last).not.toContain("99");
  });

  test("to somebody with an ordinary address does", async () => {
    await say({ to: "nora.eply@example.org", subject: "Hello", text: "Hi" }, inbox);
    await expect(annsContacts()).resolves.toHaveLength(1);
  });
});
