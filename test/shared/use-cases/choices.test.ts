import { expect, test } from "vitest";
import { replyTo } from "../../../infra/local/persons-mail.ts";
import { annWrites, vcard } from "../../fixtures/ann-writes.ts";

const { say, lastMail, kept, setClock } = annWrites();

/** The newest mail, without its line breaks. */
const told = async (): Promise<string> => ((await lastMail()).text ?? "").replace(/\s+/g, " ");

/** Two people who are called Jane, at Roe Ltd and at Acme, and what the lines are answered with. */
async function ask(text: string) {
  const files = [
    vcard("Jane Doe", "jane.doe@example.com"),
    vcard("Jane Roe", "jane.roe@example.com"),
    vcard("Bob Low", "bob@example.com"),
  ];
  await say({ subject: "people", files });
  await say({ subject: "", text: "Jane Roe company Acme" });
  await say({ subject: "", text });
  return lastMail();
}

const notesOf = async (name: string) =>
  (await kept()).contacts.find((each) => each.name === name)?.notes.map(({ text }) => text);

test("a question shows its choices with numbers, that run on through all questions of the mail", async () => {
  await ask("Jane won 1200\nBob snooze 3/4\nBob note sails");
  expect(await told()).toContain(
    "Which Jane do you mean? 1 Jane Doe (Roe Ltd): won 1200 2 Jane Roe (Acme): won 1200",
  );
  expect(await told()).toMatch(/may be two days\. 3 Bob Low: snooze .* 4 Bob Low: snooze /);
  expect(await told()).toContain("To choose, reply with the number alone.");
});

test.each([
  "2",
  "2.",
  "the second",
  "the second one, please",
  "b",
  "(b)",
  "last",
  "Acme",
  "the Acme one",
  "Roe",
  "I meant 2",
])("“%s” answers which Jane was meant", async (text) => {
  await say(replyTo(await ask("Jane won 1200"), text));
  expect(await told()).toContain("Jane Roe: won $1,200");
});

test.each(["no", "neither", "None of them.", "never mind"])(
  "after “%s” nothing is done, and that is said",
  async (text) => {
    await say(replyTo(await ask("Jane won 1200"), text));
    expect(await told()).toContain("Then nothing is done about “Jane won 1200”.");
  },
);

test("one choice is taken by yes, and a number that is none is asked about", async () => {
  await say(replyTo(await ask("Bob done?"), "yes"));
  expect(await told()).toContain("Bob Low: followed up, done.");
  await say(replyTo(await ask("Jane won 1200"), "7"));
  expect(await told()).not.toContain("won $1,200");
});

test.each([
  ["Bob snooze", "fri", "Bob Low: snoozed until Friday"],
  ["Bob won", "1200", "Bob Low: won $1,200"],
  ["Bob won", "2k", "Bob Low: won $2,000"],
  ["won 1200", "Bob", "Bob Low: won $1,200"],
  ["Bob note", "sails every summer", "Bob Low: noted “sails every summer”"],
])("“%s” lacks a word, and “%s” alone is that word", async (line, text, answer) => {
  await say(replyTo(await ask(line), text));
  expect(await told()).toContain(answer);
});

test("several questions are answered in one mail, beside other lines", async () => {
  const asked = await ask("Jane note met her sister\nBob snooze 3/4");
  await say(replyTo(asked, "2\n4\nBob note sails"));
  expect(await notesOf("Jane Roe")).toEqual(["met her sister"]);
  expect(await notesOf("Bob Low")).toEqual(["sails"]);
  expect(await told()).toMatch(/Bob Low: snoozed until/);
});

test("a choice is not done twice, until its answer is taken back", async () => {
  const asked = await ask("Jane won 1200");
  await say(replyTo(asked, "2"));
  await say({ ...replyTo(asked, "1"), messageId: "<again@example.com>" });
  expect(await told()).toContain("That question was answered before");
  await say({ subject: "", text: "undo" });
  expect(await told()).toContain("Taken back: the business of $1,200 with Jane Roe");
  await say({ ...replyTo(asked, "1"), messageId: "<at-last@example.com>" });
  expect(await told()).toContain("Jane Doe: won $1,200");
});

test("two choices of one question are asked about, and a number with a verb is the person's", async () => {
  const asked = await ask("Jane won 1200");
  await say(replyTo(asked, "1 and 2"));
  expect(await told()).toContain("Only one of them can be meant.");
  await say({ ...replyTo(asked, "2 done"), messageId: "<verb@example.com>" });
  expect(await told()).not.toContain("won $1,200");
});

test("a month later a choice means what it meant, also in the subject, and nobody who is gone", async () => {
  const question = await ask("Jane note sails\nJane note chess\nJane note boats");
  setClock("2026-12-20T15:00:00.000Z");
  await say(replyTo(question, "2"));
  const { to, inReplyTo } = replyTo(question, "");
  await say({ to, inReplyTo, subject: "4", text: "" });
  expect(await notesOf("Jane Roe")).toEqual(["sails", "chess"]);
  await say({ subject: "", text: "forget Jane Roe" });
  await say(replyTo(question, "6"));
  expect(await told()).toContain("Nobody is kept under that number any more");
  expect(await notesOf("Jane Doe")).toEqual([]);
});
