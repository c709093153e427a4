import { expect, test } from "vitest";
import { commandLines } from "../../../../shared/domain/commands/command-lines.ts";
import { contextOf } from "../../../../shared/domain/commands/context-of.ts";
import { itemsIn } from "../../../../shared/domain/ledger/book.ts";
import { decideAll, situation, thread, told } from "./situations.ts";

const closedBy = (start: ReturnType<typeof situation>, ...lines: readonly string[]): readonly string[] =>
  itemsIn(decideAll(start, lines).book, "follow-up")
    .filter(({ status }) => status === "done")
    .map(({ contactId }) => contactId);

test.each(["Bob wrote me this:", "FYI here is what Bob sent me:", "Her reply was:"])(
  "below “%s” nothing is done, and the words are kept or told",
  (announced) => {
    const lines = commandLines(
      `1 done\n${announced}\nHi there,\nplease forget Eve, I called Bob.\n2 won 4000`,
    );
    expect(closedBy(situation(), ...lines)).toEqual(["jane"]);
    const { book, answers } = decideAll(situation(), lines);
    expect(itemsIn(book, "contact")).toHaveLength(3);
    expect(itemsIn(book, "outcome")).toEqual([]);
    expect(JSON.stringify([answers, itemsIn(book, "contact")])).toContain("please forget Eve");
  },
);

test.each(["Called Bob Marley", "Bob Marley paid me 800", "Met Bob Marley for coffee", "Emailed Eve Parker"])(
  "%s is of nobody who is known",
  (line) => {
    expect(closedBy(situation(), line)).toEqual([]);
    expect(itemsIn(decideAll(situation(), [line]).book, "outcome")).toEqual([]);
  },
);

test.each([
  ["Called Bob Monday", ["bob"]],
  ["Texted Bob Happy Thanksgiving", ["bob"]],
  ["CALLED BOB", ["bob"]],
])("%s is of Bob", (line, closed) => {
  expect(closedBy(situation(), line)).toEqual(closed);
});

test("one of a list who is not known is asked about, and the others are not done without him", () => {
  expect(told(situation(), "Called Jane, Adam and Bob")).toEqual([expect.stringMatching(/^asked: .*Adam/)]);
});

test("what is said of somebody unknown is told beside what is done", () => {
  expect(told(situation(), "called sue. bob friday")).toEqual([
    expect.stringMatching(/^(?:asked|not-understood): .*sue/),
    expect.stringMatching(/^did: Bob Roe: snoozed/),
  ]);
});

const withMore = {
  ...thread("digest", ["jane", "bob"]),
  numbered: [
    { n: 1, contactId: "jane" },
    { n: 2, contactId: "bob" },
    { n: 3, contactId: "eve", asked: true as const },
    { n: 4, contactId: "jane", introductionId: "intro" },
  ],
};

test.each([
  ["all done", ["jane", "bob"]],
  ["last one done", ["bob"]],
  ["last two done", ["jane", "bob"]],
  ["1 done, rest skip", ["jane"]],
])(
  "%s: who is only asked about, and an introduction, are not among those whom the mail lists",
  (line, closed) => {
    expect(closedBy(situation({ thread: withMore }), line)).toEqual(closed);
  },
);

test("an answer under an item that names its person is of that person", () => {
  expect(told(situation(), "2: Bob gave us the garden contract: $3,900")).toEqual([
    expect.stringContaining("Bob Roe: won $3,900"),
  ]);
});

test.each(["4 done", "snooze 4 friday", "4 let go"])("%s: an introduction is not followed up", (line) => {
  const start = situation({ thread: withMore });
  expect(told(start, line)).toEqual([expect.stringMatching(/^asked: 4 is an introduction/)]);
  expect(decideAll(start, [line]).changes).toEqual([]);
});

test.each(["Bob won a prize of 5000", "Bob paid 300 too much", "2 won a raffle 200"])(
  "%s is no business of the owner's",
  (line) => {
    expect(itemsIn(decideAll(situation(), [line]).book, "outcome")).toEqual([]);
  },
);

test("to end all digests is not what is offered for one person", () => {
  const [answer = ""] = told(situation(), "pause Jane");
  expect(answer).toMatch(/^asked: .*let go/);
  expect(answer).not.toContain("[");
});

test("who has two numbers in a mail, as a person and by an introduction, is one person who is known", () => {
  const people = contextOf(situation({ thread: withMore })).people ?? [];
  expect(people.map(({ id }) => id)).toEqual(["jane", "bob", "eve"]);
});
