import { expect, test } from "vitest";
import { replyTo } from "../../../infra/local/persons-mail.ts";
import { annWrites, vcard } from "../../fixtures/ann-writes.ts";

const { say, lastMail, kept } = annWrites();

/** The newest mail, without its line breaks. */
const told = async (): Promise<string> => ((await lastMail()).text ?? "").replace(/\s+/g, " ");

async function threeMails() {
  await say({
    subject: "people",
    files: [vcard("Jane Doe", "jane@example.com"), vcard("Bob Roe", "bob@example.com")],
  });
  for (const text of ["Jane won 1200", "Bob note sails", "Jane title CTO"]) await say({ subject: "", text });
}

const titles = async () =>
  (await kept()).contacts.map(({ name, title, notes }) => [name, title, notes.length]);

test("undo said again in a fresh mail goes one further back each time, and names what it took back", async () => {
  await threeMails();
  await say({ subject: "", text: "undo" });
  expect(await told()).toContain("Taken back: what was changed of Jane Doe.");
  await say({ subject: "", text: "undo" });
  expect(await told()).toContain("Taken back: what was changed of Bob Roe.");
  await say({ subject: "", text: "undo" });
  expect(await told()).toContain("Taken back: the business of $1,200 with Jane Doe");
  expect(await titles()).toEqual([
    ["Jane Doe", null, 0],
    ["Bob Roe", null, 0],
  ]);
  await say({ subject: "", text: "undo" });
  expect((await kept()).contacts).toEqual([]);
  await say({ subject: "", text: "undo" });
  expect(await told()).toContain("There is nothing to take back.");
});

test("undo in answer to what tells of an undo does it again, and that is what the next fresh one takes back", async () => {
  await threeMails();
  await say({ subject: "", text: "undo" });
  await say(replyTo(await lastMail(), "undo"));
  expect((await titles())[0]).toEqual(["Jane Doe", "CTO", 0]);
  await say({ subject: "", text: "undo" });
  expect((await titles())[0]).toEqual(["Jane Doe", null, 0]);
  await say({ subject: "", text: "undo" });
  expect((await titles())[1]).toEqual(["Bob Roe", null, 0]);
});

test.each(["undo 3", "undo the last three", "Undo last 3 mails."])(
  "%s takes back three mails at once",
  async (text) => {
    await threeMails();
    await say({ subject: "", text });
    expect(await titles()).toEqual([
      ["Jane Doe", null, 0],
      ["Bob Roe", null, 0],
    ]);
    expect(await told()).toMatch(
      /what was changed of Jane Doe\. .*what was changed of Bob Roe\. .*the business of \$1,200/,
    );
  },
);

test("of two mails that changed the same, both are taken back; what a third one changed since is left, and said", async () => {
  await threeMails();
  await say({ subject: "", text: "Jane title CEO" });
  await say({ subject: "", text: "undo 2" });
  expect((await titles())[0]).toEqual(["Jane Doe", null, 0]);
  await say({ subject: "", text: "Jane won 50\nJane company Acme" });
  const transcript = await lastMail();
  await say({ subject: "", text: "Jane company Acme Ltd" });
  await say(replyTo(transcript, "undo"));
  expect(await told()).toContain("Taken back: the business of $50 with Jane Doe");
  expect(await told()).toContain(
    "Left as it is, because it was changed since: what was changed of Jane Doe.",
  );
});

test("more than there is takes back what there is, and says so; everything is asked about", async () => {
  await say({ subject: "", text: "rate 80/h" });
  await say({ subject: "", text: "undo 3" });
  expect(await told()).toContain("Taken back: your settings.");
  expect(await told()).toContain("There is nothing more to take back.");
  await say({ subject: "", text: "undo everything" });
  expect(await told()).toContain("At most your last three mails are taken back at once.");
});
