import { afterEach, beforeEach, expect, test } from "vitest";
import { replyTo } from "../../../infra/local/persons-mail.ts";
import { receiveMail } from "../../../shared/use-cases/receive-mail.ts";
import { forwardedLunch } from "../../fixtures/forwards/forwarded-lunch.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";

let here: Awaited<ReturnType<typeof onLoopback>>;
beforeEach(async () => {
  here = await onLoopback();
});
afterEach(() => here.close());

type Mail = Parameters<typeof here.arrival>[0];

const say = async (mail: Mail, recipients?: readonly string[]) =>
  receiveMail(here.deps, await here.arrival(mail, recipients));

async function lastMail() {
  const mail = (await here.sent()).at(-1);
  if (!mail) throw new Error("no mail was sent");
  return mail;
}

async function kept() {
  const stored = await here.deps.accounts.bySender("ann@example.com");
  if (!stored) throw new Error("Ann has no account");
  const { id } = stored.account;
  return {
    contacts: await here.deps.records.all(id, "contact"),
    events: await here.deps.records.all(id, "event"),
    open: await here.deps.records.openFollowUps(id),
  };
}

const forwarded = forwardedLunch("(212) 555-0143");

const vcard = (name: string, email: string) => ({
  name: `${name}.vcf`,
  bytes: new Uint8Array(
    Buffer.from(`BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nORG:Roe Ltd\r\nEMAIL:${email}\r\nEND:VCARD\r\n`),
  ),
});

const address = `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jane Doe\r\nORG:Doe Bakery\r\nTEL;TYPE=CELL:(646) 555-0163\r\nEND:VCARD\r\n`;

test("who wrote a forwarded mail is kept, and not who forwarded it", async () => {
  await say({ subject: "Fwd: Lunch", text: forwarded });
  const { contacts, open } = await kept();
  expect(contacts).toMatchObject([
    {
      name: "Jane Doe",
      company: "Doe Bakery",
      emails: ["jane@doebakery.example.com"],
      phones: [{ e164: "+12125550143" }],
      picture: null,
    },
  ]);
  expect(open).toHaveLength(1);
  expect((await lastMail()).subject).toMatch(/^Got it: Jane Doe/);
});

test("a vCard beside the mail is of the same person, not of a second one", async () => {
  const files = [{ name: "jane.vcf", bytes: new Uint8Array(Buffer.from(address)) }];
  await say({ subject: "Fwd: Lunch", text: forwarded, files });
  const { contacts } = await kept();
  expect(contacts.map(({ name }) => name)).toEqual(["Jane Doe"]);
  expect(contacts[0]?.phones.map(({ e164 }) => e164)).toEqual(["+12125550143", "+16465550163"]);
});

test("vCards are people, each with a follow-up", async () => {
  await say({ files: [vcard("Tom Roe", "tom@example.org"), vcard("Eve Poe", "eve@example.org")] });
  const { contacts, open } = await kept();
  expect(contacts.map(({ name }) => name).sort()).toEqual(["Eve Poe", "Tom Roe"]);
  expect(open).toHaveLength(2);
});

test("a blind copy of Ann's own mail is a touch, closes what is open, and only Ann hears of it", async () => {
  await say({ files: [vcard("Tom Roe", "tom@example.org")] });
  const copy = { to: "Tom Roe <tom@example.org>", subject: "Coffee?", text: "1 done\nShall we?" };
  await say(copy, ["inbox@in.example.com"]);
  const { contacts, open } = await kept();
  expect(contacts).toMatchObject([{ name: "Tom Roe", lastTouchOn: "2026-11-02" }]);
  expect(open).toEqual([]);
  const mail = await lastMail();
  expect(mail.to.map(({ email }) => email)).toEqual(["ann@example.com"]);
  expect(mail.text).toContain("you wrote today, so the follow-up is done");
});

test("somebody unknown in a copied mail is kept, with nothing to do", async () => {
  await say(
    { to: '"Poe, Eve" <eve@example.org>', cc: "inbox@in.example.com", subject: "Hello", text: "Hi Eve" },
    ["inbox@in.example.com"],
  );
  const { contacts, open } = await kept();
  expect(contacts).toMatchObject([
    { name: "Eve Poe", emails: ["eve@example.org"], lastTouchOn: "2026-11-02" },
  ]);
  expect(open).toEqual([]);
});

test("who may be somebody known is asked about, and merged on one word; undo takes that back", async () => {
  await say({ files: [vcard("Jane Doe", "jane@example.org")] });
  here.at.now = "2026-11-02T16:00:00.000Z";
  await say({ subject: "Fwd: Lunch", text: forwarded });
  const receipt = await lastMail();
  expect(receipt.text).toContain("This looks like Jane Doe (Roe Ltd), met on 2 November 2026.");
  await say(replyTo(receipt, "merge 1"));
  const merged = await kept();
  expect(merged.contacts).toHaveLength(1);
  expect(merged.contacts[0]?.emails).toEqual(["jane@example.org", "jane@doebakery.example.com"]);
  expect(merged.open).toHaveLength(1);
  await say(replyTo(await lastMail(), "undo"));
  expect((await kept()).contacts).toHaveLength(2);
});

test("a signature's logo is left out and named, and costs no reading", async () => {
  const logo = new Uint8Array(Buffer.alloc(4000));
  Buffer.from("\x89PNG\r\n\x1a\n", "latin1").copy(logo);
  logo.set([0, 0, 0, 200, 0, 0, 0, 60], 16);
  const files = [vcard("Tom Roe", "tom@example.org"), { name: "image001.png", bytes: logo }];
  await say({ files });
  expect((await lastMail()).text).toContain("looks like part of a signature: image001.png");
});

test("a quick list is that many people, met where the subject says, but for who was met elsewhere", async () => {
  const text =
    "Tom Roe, Roe Ltd, 212-555-0143\nMet Jane Doe (CFO at Acme, jane@acme.com) at BNI today, needs a CPA\n\nMia Park\nPark Payroll\nmia@park.example.com\n\nAnn\n";
  await say({ subject: "Chamber breakfast", text });
  const { contacts, open } = await kept();
  const events = new Map((await kept()).events.map(({ id, name }) => [id, name]));
  const placed = contacts.map(({ name, eventId }) => [name, events.get(eventId ?? "")]).sort();
  expect(placed).toEqual([
    ["Jane Doe", "BNI"],
    ["Mia Park", "Chamber breakfast"],
    ["Tom Roe", "Chamber breakfast"],
  ]);
  expect(contacts.find(({ name }) => name === "Jane Doe")).toMatchObject({ title: "CFO", needs: ["a CPA"] });
  expect(open).toHaveLength(3);
});

test.each([
  ["link eve@example.org"],
  ["Unlink eve@example.org"],
  ["invite eve@example.org"],
  ["forget eve@example.org"],
  ["show eve@example.org"],
  ["find eve@example.org"],
  ["Fix Eve email eve@example.org"],
])("“%s” in a fresh mail is a command, and makes no contact", async (text) => {
  await say({ text });
  expect((await kept()).contacts).toEqual([]);
});

test.each([
  ["Met at Chamber breakfast, wants a new website"],
  ["FYI - met at the Chamber breakfast\nwants a new website"],
  ["I met him at the Chamber breakfast; wants a new website"],
])("“%s” beside a contact says where they were met, and what they look for", async (text) => {
  await say({ text, files: [vcard("Tom Roe", "tom@example.org")] });
  const { contacts, events } = await kept();
  expect(events.map(({ name }) => name)).toEqual(["Chamber breakfast"]);
  expect(contacts).toMatchObject([{ name: "Tom Roe", eventId: events[0]?.id }]);
  expect(JSON.stringify(contacts)).toContain("a new website");
});

test("a mail to undisclosed recipients is no mail to somebody", async () => {
  const text = "Met Sue Reed (sue@reed.example.org) at lunch";
  await say({ to: "Undisclosed recipients", text }, ["inbox@in.example.com"]);
  expect((await kept()).contacts).toMatchObject([{ name: "Sue Reed" }]);
});

test("a first name in the text means whom the mail shows", async () => {
  const files = [vcard("Aisha Grant", "aisha@example.org")];
  await say({ files, text: "Met Aisha at the Harbor gala. She needs a bookkeeper." });
  const { contacts, events } = await kept();
  expect(contacts).toMatchObject([{ name: "Aisha Grant", needs: ["a bookkeeper"], eventId: events[0]?.id }]);
});

test("a paragraph names whoever it names", async () => {
  await say({
    text: "Last night was fun. I met Bob Jones, a realtor with Keller Homes. His number is 415-555-0132.",
  });
  const { contacts } = await kept();
  expect(contacts).toMatchObject([
    { name: "Bob Jones", company: "Keller Homes", phones: [{ e164: "+14155550132" }] },
  ]);
});

test("a fresh mail corrects somebody known by the first name, and makes no second one", async () => {
  await say({ text: "Met Tom Reed (plumber at Reed Pipes, tom@reed.example.org)" });
  await say({ text: "Tom email tom.reed@pipes.example.net" });
  expect((await kept()).contacts).toMatchObject([
    { name: "Tom Reed", emails: ["tom.reed@pipes.example.net"] },
  ]);
});

test("a number of somebody who was taken back does nothing, and that is said", async () => {
  await say({ text: "Met Tom Reed (tom@reed.example.org)" });
  const receipt = await lastMail();
  await say(replyTo(receipt, "undo"));
  await say(replyTo(receipt, "1 title CEO"));
  expect((await lastMail()).text).toContain("Nobody is kept under that number any more");
});

test("names alone, one a line, are people who were met where the subject says", async () => {
  await say({
    subject: "Chamber breakfast",
    text: "People I met:\n- Dan Fox\n- Mia Cole (lawyer at Cole & Partners in the old harbour, she knows everybody)\n- Raj",
  });
  const { contacts, events } = await kept();
  const eventId = events[0]?.id;
  expect(contacts.map(({ name }) => name).sort()).toEqual(["Dan Fox", "Mia Cole", "Raj"]);
  expect(contacts.map((each) => each.eventId)).toEqual([eventId, eventId, eventId]);
});
