import { expect, test } from "vitest";
import { replyTo } from "../../../infra/local/persons-mail.ts";
import { annWrites, vcard } from "../../fixtures/ann-writes.ts";

const { say, lastMail, kept } = annWrites();

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

test("one's own name and number below what one wrote are nobody's", async () => {
  const block = "Ann Miller\nMiller Homes | 212 555 0111";
  await say({ text: `Met Tom Reed of Reed Pipes\n\n${block}`, from: "Ann Miller <ann@example.com>" });
  expect((await kept()).contacts.map(({ name }) => name)).toEqual(["Tom Reed"]);
  expect((await lastMail()).text).not.toContain("Not understood");
});

test("words that only lead to a card are not asked about", async () => {
  await say({ text: "Here is her card:", files: [vcard("Aisha Grant", "aisha@example.org")] });
  expect((await lastMail()).text).not.toContain("Here is her card");
});
