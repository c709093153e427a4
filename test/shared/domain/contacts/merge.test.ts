import { expect, test } from "vitest";
import { decideLine } from "../../../../shared/domain/commands/decide-line.ts";
import type { Contact } from "../../../../shared/domain/contacts/contact.ts";
import { mergedInto } from "../../../../shared/domain/contacts/merged-into.ts";
import { applied, type Book, bookOf, itemIn, itemsIn } from "../../../../shared/domain/ledger/book.ts";
import { aContact, aFollowUp, anAccount, anOutcome, someSettings } from "../../../fixtures/records.ts";
import { annAsks } from "../commands/situations.ts";

const jane = aContact({ id: "jane", name: "Jane Doe", title: "CFO", emails: ["jane@example.com"] });
const again = aContact({
  id: "again",
  name: "Jane Doe",
  title: "Chief Officer",
  company: "Acme",
  capturedAt: "2026-11-21T20:00:00.000Z",
  metOn: "2026-11-21",
  looksLike: "jane",
  notes: [{ at: "2026-11-21T20:00:00.000Z", text: "likes sailing" }],
});
const tom = aContact({ id: "tom", name: "Tom Roe" });

const items = [
  jane,
  again,
  tom,
  aFollowUp({ id: "f1", contactId: "jane", dueOn: "2026-11-30" }),
  aFollowUp({ id: "f2", contactId: "again", dueOn: "2026-11-23" }),
  aFollowUp({ id: "f3", contactId: "again", status: "done" }),
  anOutcome({ id: "o1", contactId: "again" }),
];

function say(line: string, ...people: readonly Contact[]) {
  const book = bookOf(anAccount(), someSettings(), items);
  const decided = decideLine(
    {
      book,
      thread: null,
      numbered: people.map(({ id }, index) => ({ n: index + 1, contactId: id })),
      now: "2026-11-22T15:00:00.000Z",
      today: "2026-11-22",
      newId: (n) => `new-${n}`,
      undoable: [],
      asking: annAsks,
    },
    line,
  );
  return { ...decided, book: applied(book, decided.changes) };
}

const contactsIn = (book: Book) => itemsIn(book, "contact").map(({ id }) => id);

test.each([
  ["merge 1", [again]],
  ["merge 1 2", [again, jane]],
  ["merge 1, 2", [jane, again]],
  ["1,2 merge", [jane, again]],
  ["1 merge with 2", [again, jane]],
])("“%s” makes one person of two, who keeps what was there first", (line, people) => {
  const { book, answers } = say(line, ...people);
  expect(answers).toMatchObject([
    { outcome: "did", text: "Merged: the two entries of Jane Doe are one now." },
  ]);
  expect(contactsIn(book)).toEqual(["jane", "tom"]);
  expect(itemIn(book, "contact", "jane")).toMatchObject({
    title: "CFO",
    company: "Acme",
    emails: ["jane@example.com"],
    notes: [{ text: "likes sailing" }],
  });
});

test("what had come of either is hers, and one promise is left, the earlier one", () => {
  const { book } = say("merge 1", again);
  expect(itemsIn(book, "outcome")).toMatchObject([{ id: "o1", contactId: "jane" }]);
  expect(itemsIn(book, "follow-up")).toMatchObject([
    { id: "f2", contactId: "jane", dueOn: "2026-11-23" },
    { id: "f3", contactId: "jane" },
  ]);
});

test("a merge of one, who looks like nobody, is asked back and changes nothing", () => {
  const { changes, answers } = say("merge 1", tom);
  expect(changes).toEqual([]);
  expect(answers[0]?.text).toContain("Who is the same person as Tom Roe?");
});

test("“keep” ends the question", () => {
  const { book, answers } = say("keep 1", again);
  expect(answers[0]?.text).toBe("Jane Doe: kept as somebody else of the same name.");
  expect(itemIn(book, "contact", "again")).toMatchObject({ looksLike: null });
  expect(contactsIn(book)).toEqual(["jane", "again", "tom"]);
});

test("the day that was said stands, however early a table brought the same person", () => {
  const table = aContact({ ...again, metOn: "2026-11-01", isUndated: true });
  const book = bookOf(anAccount(), someSettings(), [jane, table]);
  const after = applied(book, mergedInto(book, jane, [table]));
  expect(itemsIn(after, "contact")).toMatchObject([{ metOn: jane.metOn, isUndated: false }]);
});
