import { expect, test } from "vitest";
import { itemIn } from "../../../../shared/domain/ledger/book.ts";
import { aContact } from "../../../fixtures/records.ts";
import { decideAll, situation, thread, told } from "./situations.ts";

const tom = aContact({ id: "tom", name: "Tom Low" });
/** Monday, 23 November, in answer to a digest with Jane, Bob, Eve and Tom. */
const start = situation({ thread: thread("digest", ["jane", "bob", "eve", "tom"]) }, [tom]);

/** What is done, without the answers' outcomes. */
const done = (line: string): readonly string[] =>
  told(start, line).map((answer) =>
    answer.replace(/^did: /, "").replace(/(?:, and the follow-up is)? done\.$/, "."),
  );

test.each([
  [
    "Had coffee with Jane yesterday, she needs a bookkeeper. Tom: call back Monday.",
    [
      "Jane Doe: you met on Sunday, 22 November 2026.",
      "Jane Doe: looks for “a bookkeeper”.",
      "Tom Low: snoozed until Monday, 30 November 2026. Noted “call back”.",
    ],
  ],
  [
    "Spoke to Bob, he's interested, wants a quote by Friday.",
    [
      "Bob Roe: you called,.",
      "Bob Roe: noted “he's interested”.",
      "Bob Roe: noted “wants a quote by Friday”.",
    ],
  ],
  ["Jane is now at Acme", ["Jane Doe: the company is now Acme."]],
  ["left a message for Tom and emailed Jane", ["Tom Low: you left a message.", "Jane Doe: you wrote,."]],
  [
    "Met with Eve this morning - she will send me a lead",
    ["Eve Poe: you met today.", "Eve Poe: noted “she will send me a lead”."],
  ],
  ["Jane said no", ["Jane Doe: skipped, and kept as a contact."]],
  [
    "no luck with 2, try again next week",
    [
      "Bob Roe: noted “no luck with 2”.",
      "Bob Roe: snoozed until Monday, 30 November 2026. Noted “try again”.",
    ],
  ],
  [
    "1 went great, lets do coffee next tue 3pm",
    [
      "Jane Doe: noted “went great”.",
      "Jane Doe: coffee on Tuesday, 1 December 2026, 3 pm. The day after I ask how it went.",
    ],
  ],
  [
    "Called Jane. She wants a website. Bob said no. Emailed Eve, no answer yet.",
    [
      "Jane Doe: you called,.",
      "Jane Doe: looks for “a website”.",
      "Bob Roe: skipped, and kept as a contact.",
      "Eve Poe: you wrote,.",
      "Eve Poe: noted “no answer yet”.",
    ],
  ],
  ["Dr. Doe called back. 2 skip.", ["Jane Doe: you called,.", "Bob Roe: skipped, and kept as a contact."]],
  [
    "couldn't reach Bob, will try again tomorrow",
    [
      "Bob Roe: noted “couldn't reach Bob”.",
      "Bob Roe: snoozed until Tuesday, 24 November 2026. Noted “try again”.",
    ],
  ],
  ["ping 2 in 3 days", ["Bob Roe: snoozed until Thursday, 26 November 2026. Noted “ping”."]],
])("“%s” is told apart", (line, answers) => {
  expect(done(line)).toEqual(answers);
});

test.each([
  "She is nice",
  "They won big",
  "They won 500",
  "he needs 2 more days",
  "No answer yet.",
  "Please call Jane Doe tomorrow",
])("%s: nothing is done, since it is not clear that it is meant, or of whom", (line) => {
  expect(decideAll(start, [line]).changes).toEqual([]);
});

test("a pronoun without anybody before it is asked about, with everybody of the mail to choose from", () => {
  expect(told(start, "she needs a bookkeeper")).toEqual([
    "asked: Whom do you mean? [Jane Doe: needs a bookkeeper | Bob Roe: needs a bookkeeper | Eve Poe: needs a bookkeeper | Tom Low: needs a bookkeeper]",
  ]);
});

test("a note goes on over sentences, until somebody else's number or name with a colon", () => {
  const { book } = decideAll(start, ["2 note likes sailing. Has two kids. Call Monday. 3 skip. Jane: done"]);
  expect(itemIn(book, "contact", "bob")?.notes.map(({ text }) => text)).toEqual([
    "likes sailing. Has two kids. Call Monday",
  ]);
  expect(itemIn(book, "follow-up", "call-eve")?.status).toBe("skipped");
  expect(itemIn(book, "follow-up", "call-jane")?.status).toBe("done");
});
