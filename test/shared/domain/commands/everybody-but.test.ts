import { expect, test } from "vitest";
import { parseLine } from "../../../../shared/domain/commands/parse-line.ts";
import { itemsIn } from "../../../../shared/domain/ledger/book.ts";
import { decideAll, situation, thread, told } from "./situations.ts";

const context = { today: "2026-11-23", zone: "Europe/Berlin", currency: "USD", numbers: [1, 2, 3] };

test.each([
  ["all but 3 done", ["call-jane", "call-bob"]],
  ["all but Eve done", ["call-jane", "call-bob"]],
  ["all but Jane Doe and Eve done", ["call-bob"]],
  ["all done except 2", ["call-jane", "call-eve"]],
  ["all done except Jane", ["call-bob", "call-eve"]],
  ["called everyone except Jane", ["call-bob", "call-eve"]],
  ["all done, except for 2.", ["call-jane", "call-eve"]],
  ["everyone but not 2 done", ["call-jane", "call-eve"]],
  ["done all but 2,3", ["call-jane"]],
  ["all but 2, 3 done", ["call-jane"]],
  ["all done except 2 and 3", ["call-jane"]],
  ["all but 2 done, 2 snooze fri", ["call-jane", "call-eve"]],
  ["all done except 2, 2 snooze fri", ["call-jane", "call-eve"]],
])("%s: the others are left open", (line, closed) => {
  const { book } = decideAll(situation(), [line]);
  const done = itemsIn(book, "follow-up").filter(({ status }) => status === "done");
  expect(done.map(({ id }) => id)).toEqual(closed);
});

test.each(["1-3 done but 2 snooze", "all but 9 done", "all but Xavier done", "all but 2"])(
  "%s: nothing is done, and to do it for all is not what is offered",
  (line) => {
    const { changes, answers } = decideAll(situation(), [line]);
    expect(changes).toEqual([]);
    expect(answers.map(({ text }) => text).join(" ")).not.toMatch(/“(?:all|1,2,3) done”/);
  },
);

test("an exception that leaves nobody is asked about, and the end of a note is none", () => {
  const one = situation({ thread: thread("digest", ["jane"]) });
  expect(told(one, "all but 1 done")).toEqual(["asked: That leaves nobody."]);
  expect(parseLine("all note bring five but 2", context)).toMatchObject([
    { command: { verb: "note", target: { kind: "all" }, args: { text: "bring five but 2" } } },
  ]);
});

test.each([
  "Thanks, great!",
  "Great, thanks a lot",
  "ok thank you so much",
  "Thanks and have a great day",
  "Perfect, thanks again!",
])("%s: several polite phrases are polite too", (line) => {
  expect(parseLine(line, context)).toEqual([]);
});

test.each(["ok", "great boat, thanks", "and so"])("%s is not only polite", (line) => {
  expect(parseLine(line, context)).not.toEqual([]);
});
