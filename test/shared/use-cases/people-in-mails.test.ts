import { expect, test } from "vitest";
import { replyTo } from "../../../infra/local/persons-mail.ts";
import { annWrites, vcard } from "../../fixtures/ann-writes.ts";
import { forwardedLunch } from "../../fixtures/forwards/forwarded-lunch.ts";

const { say, setClock, lastMail, kept } = annWrites();

const forwarded = forwardedLunch("(212) 555-0143");

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

test.each([
  ["News <newsletter@shop.example.com>", "no person wrote"],
  ["Ann <ann@example.com>", "You wrote that mail yourself"],
])("a forwarded mail of %s keeps nobody, and the answer says why", async (from, says) => {
  const text = `---------- Forwarded message ---------\nFrom: ${from}\nDate: Mon, Nov 2, 2026 at 9:14 AM\nSubject: Offers\nTo: Jane <jane@example.net>\n\nDear all,\nthis is new.\n`;
  await say({ subject: "Fwd: Offers", text });
  expect((await kept()).contacts).toEqual([]);
  expect((await lastMail()).text?.replace(/\s+/g, " ")).toContain(says);
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
  setClock("2026-11-02T16:00:00.000Z");
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
