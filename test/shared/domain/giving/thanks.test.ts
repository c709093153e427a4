import { expect, test } from "vitest";
import type { Situation } from "../../../../shared/domain/commands/verb.ts";
import { type Book, itemsIn } from "../../../../shared/domain/ledger/book.ts";
import { aContact } from "../../../fixtures/records.ts";
import { situation } from "../commands/situations.ts";
import { thankedLines } from "./thanked-lines.ts";

const tom = aContact({ id: "tom", name: "Tom Hale" });
const start = (): Situation => situation({}, [tom]);
const after = (...lines: readonly string[]) => thankedLines(start(), lines);

const thanksIn = (book: Book) =>
  itemsIn(book, "follow-up")
    .filter(({ step }) => step === "thanks")
    .map(({ contactId, status, dueOn, thanks }) => ({
      of: contactId,
      status,
      dueOn,
      for: thanks.map(({ step, whomId, whom }) => `${step} ${whomId ?? whom ?? "nobody"}`),
    }));

test.each([
  ["1 lead from Tom", "received jane"],
  ["Tom referred Jane to me", "received jane"],
  ["Tom introduced me to Jane", "received jane"],
  ["Jane, referred by Tom", "received jane"],
  ["got Jane from Tom", "received jane"],
  ["met Jane, referred by Tom", "received jane"],
  ["Tom referred Zoe Hart to me", "received Zoe Hart"],
  ["lead from Tom", "received nobody"],
])("“%s”: Tom is thanked the next morning, %s", (line, what) => {
  expect(thanksIn(after(line).book)).toEqual([
    { of: "tom", status: "open", dueOn: "2026-11-24", for: [what] },
  ]);
});

test.each(["1,2 lead from Tom", "Tom referred Jane and Bob to me"])(
  "“%s”: one mail thanks for both",
  (line) => {
    const { book, answers } = after(line);
    expect(thanksIn(book)).toMatchObject([{ of: "tom", for: ["received jane", "received bob"] }]);
    expect(answers.map(({ text }) => text)).toEqual([
      "Tom Hale: sent you Jane Doe.",
      "Tom Hale: sent you Bob Roe.",
    ]);
  },
);

test("each step is thanked for once, however often it is told", () => {
  const { book } = after(
    ...["1 lead from Tom", "Tom referred Jane to me", "+1", "thanked Tom", "1 met", "1 met 19 nov", "+1"],
    ...["thanked Tom", "1 won 500", "1 won 300", "+1", "Tom thanked", "1 won 900", "1 met today"],
  );
  expect(thanksIn(book).map(({ status, for: what }) => [status, ...what])).toEqual([
    ["done", "received jane"],
    ["done", "met jane"],
    ["done", "won jane"],
  ]);
  expect(itemsIn(book, "outcome").find(({ what }) => what === "lead")).toMatchObject({ status: "won" });
});

test("a step that comes before he was thanked for the one before takes its place: one mail is enough", () => {
  const { book } = after("1 lead from Tom", "1 met", "2 lead from Tom");
  expect(thanksIn(book)).toMatchObject([{ of: "tom", for: ["met jane", "received bob"] }]);
});

test("who was named before they were known is found again by the name", () => {
  const { book } = after("Tom referred Jane Doe to me", "thanked Tom", "1 won 500");
  expect(thanksIn(book)).toMatchObject([{}, { status: "open", for: ["won jane"] }]);
  const stranger = after("Tom referred Eve Moore to me", "thanked Tom", "3 won 500");
  expect(thanksIn(stranger.book)).toHaveLength(1);
});

test("a meeting with Tom, or business of his, is no word of thanks; what he is told from the digest is", () => {
  expect(thanksIn(after("1 lead from Tom", "met Tom", "Tom won 300").book)).toMatchObject([
    { status: "open" },
  ]);
  expect(thanksIn(after("1 lead from Tom", "emailed Tom").book)).toMatchObject([{ status: "done" }]);
});

test("after he was let go he is thanked for nothing more, and after he was forgotten nothing is left", () => {
  expect(thanksIn(after("1 lead from Tom", "Tom let go", "1 met", "1 won 500").book)).toMatchObject([
    { status: "let-go" },
  ]);
  expect(thanksIn(after("1 lead from Tom", "forget Tom", "1 met", "1 won 500").book)).toEqual([]);
});

test("whoever was sent and is forgotten is named no more", () => {
  const { book } = after("1 lead from Tom", "forget Jane");
  expect(thanksIn(book)).toMatchObject([{ of: "tom", for: ["received nobody"] }]);
  expect(JSON.stringify([...book.items.values()])).not.toContain("Jane");
});

test("merged people take what is owed along", () => {
  const { book } = after("2 lead from Tom", "merge 1 2");
  expect(thanksIn(book)).toMatchObject([{ of: "tom", status: "open", for: ["received jane"] }]);
  const merged = after("2 lead from 3", "merge 1 3");
  expect(thanksIn(merged.book)).toMatchObject([{ of: "jane", status: "open", for: ["received bob"] }]);
});

test("thanking does not take the step that lies ahead", () => {
  const { book } = after("Tom done warm", "1 lead from Tom", "+1", "thanked Tom");
  const open = itemsIn(book, "follow-up").filter(
    (each) => each.contactId === "tom" && each.status === "open",
  );
  expect(open.map(({ step }) => step)).not.toContain("thanks");
  expect(open).toHaveLength(1);
});

test("the answer says that a word of thanks is ready", () => {
  expect(after("1 lead from Tom").answers).toMatchObject([
    {
      text: "Tom Hale: sent you Jane Doe.",
      rows: ["A word of thanks to Tom Hale is ready in your next digest."],
    },
  ]);
});
