import { describe, expect, test } from "vitest";
import type { FollowUp } from "../../../../shared/domain/follow-ups/follow-up.ts";
import { type Book, itemsIn } from "../../../../shared/domain/ledger/book.ts";
import { aContact, aFollowUp } from "../../../fixtures/records.ts";
import { decideAll, jane, situation, told } from "../commands/situations.ts";

const openWith = (book: Book, contactId: string): readonly string[] =>
  itemsIn(book, "follow-up")
    .filter((each) => each.contactId === contactId && each.status === "open")
    .map(({ step, dueOn }) => `${step} ${dueOn}`);

const after = (...lines: readonly string[]) => openWith(decideAll(situation(), lines).book, "jane");

describe("a plan", () => {
  test.each([
    ["the first word is all there is with somebody of whom nothing more is said", ["1 done"], []],
    ["who is warm is called three days on", ["1 done warm"], ["call 2026-11-26"]],
    ["it is the same said later", ["1 done", "1 warm"], ["call 2026-11-26"]],
    ["or earlier", ["1 warm", "1 done"], ["call 2026-11-26"]],
    ["each step comes once the one before is done", ["1 warm", "1 done", "1 called"], ["coffee 2026-12-03"]],
    ["a mail is no call, which stays due", ["1 done warm", "1 emailed"], ["call 2026-11-26"]],
    ["who is cold gets nothing more", ["1 done warm", "1 cold"], []],
    ["a step that is skipped is followed by the next", ["1 done warm", "1 skip"], ["coffee 2026-12-03"]],
    [
      "the plan can be another for one person",
      ["plan 1 coffee after 1 week", "1 done warm"],
      ["coffee 2026-11-30"],
    ],
    ["or none", ["plan 1 none", "1 done warm"], []],
    [
      "or another for all",
      ["plan note after 2 days, then call after 1 week", "1 done warm"],
      ["note 2026-11-25"],
    ],
    [
      "what is due at a weekend comes on Monday",
      ["plan 1 call after 5 days", "1 done warm"],
      ["call 2026-11-30"],
    ],
    ["business is more than any step", ["1 done warm", "1 won 500"], ["coffee 2026-12-03"]],
    ["letting go ends it all", ["1 done warm", "keep 1 monthly", "1 let go"], []],
  ])("%s", (_what, lines, open) => {
    expect(after(...lines)).toEqual(open);
  });

  test("its end is its end", () => {
    const lines = ["1 done warm", "1 called", "1 met today", "1 sent a card"];
    expect(after(...lines)).toEqual([]);
  });

  test("is told as it is, for all and for one", () => {
    expect(told(situation(), "plan", "plan 1 coffee after 1 week", "plan 1", "plan usual")).toEqual([
      "told: After the first word with somebody warm: a call after 3 days, then coffee after 10 days, then a personal note after 30 days.",
      "did: Jane Doe: after the first word, if warm: coffee after 1 week.",
      "told: Jane Doe: a first word is due Monday, 23 November 2026; then, once they are called warm: coffee after 1 week.",
      "already: That is the plan already.",
    ]);
  });

  test.each(["plan call", "plan 2 dance"])("“%s” is asked about", (line) => {
    expect(told(situation(), line)[0]).toMatch(/^asked: /);
  });
});

describe("keeping in touch", () => {
  test.each([
    ["counts from the last touch", ["1 done", "keep 1 monthly"], ["touch 2026-12-21"]],
    ["begins once what is open is done", ["keep 1 every 2 weeks", "1 done"], ["touch 2026-12-07"]],
    [
      "begins anew with each touch",
      ["1 called yesterday", "keep 1 quarterly", "1 emailed"],
      ["touch 2027-02-15"],
    ],
    ["is ended by never", ["1 done", "keep 1 monthly", "keep 1 never"], []],
    ["comes again after it was skipped", ["1 done", "keep 1 monthly", "1 skip"], ["touch 2026-12-21"]],
  ])("%s", (_what, lines, open) => {
    expect(after(...lines)).toEqual(open);
  });

  test("counts from the day on which they were met, where they were never heard from", () => {
    const tom = aContact({ id: "tom", name: "Tom Fox", metOn: "2026-11-20" });
    const { book, answers } = decideAll(situation({}, [tom]), ["keep Tom every 4 weeks"]);
    expect(openWith(book, "tom")).toEqual(["touch 2026-12-18"]);
    expect(answers[0]?.text).toBe(
      "Tom Fox: you keep in touch every four weeks, next on Friday, 18 December 2026.",
    );
  });

  test("a rhythm that there is not is asked about", () => {
    expect(told(situation(), "keep 1 daily")[0]).toMatch(/^asked: .*How often\?/);
  });
});

describe("how it was done", () => {
  test.each([
    ["1 called", "did: Jane Doe: you called, done."],
    ["1 left a voicemail", "did: Jane Doe: you left a message, done."],
    ["left vm for 1", "did: Jane Doe: you left a message, done."],
    ["1 done by phone yesterday", "did: Jane Doe: you called on Sunday, 22 November 2026, done."],
    ["1 emailed her", "did: Jane Doe: you wrote, done."],
    ["1 sent card", "did: Jane Doe: you sent a card, done."],
    ["1 ✓", "did: Jane Doe: followed up, done."],
    ["1 done warm", "did: Jane Doe: followed up, done, warm. Next: a call, Thursday, 26 November 2026."],
    ["1 not interested", "did: Jane Doe: let go, and kept as a contact."],
  ])("“%s” is told as “%s”", (line, text) => {
    expect(told(situation(), line)).toEqual([text]);
  });

  test("a touch beyond what was due is noted, and nothing is done twice", () => {
    const { book, answers } = decideAll(situation(), ["1 done", "1 called", "1 called", "1 done"]);
    expect(answers.map(({ outcome, text }) => `${outcome}: ${text}`)).toEqual([
      "did: Jane Doe: followed up, done.",
      "did: Jane Doe: you called.",
      "already: Jane Doe: already done: nothing is open.",
      "already: Jane Doe: already done: nothing is open.",
    ]);
    expect(itemsIn(book, "contact").find(({ id }) => id === "jane")).toMatchObject({
      ...jane,
      lastTouchOn: "2026-11-23",
      lastTouchBy: "call",
      reached: "hello",
    });
  });
});

describe("coffee", () => {
  const recap: Partial<FollowUp> = { step: "recap", contactId: "jane" };

  test("that took place is counted once, and is the follow-up", () => {
    const { book, answers } = decideAll(situation(), ["1 met yesterday", "1 had coffee yesterday"]);
    expect(answers.map(({ text }) => text)).toEqual([
      "Jane Doe: you met on Sunday, 22 November 2026, and the follow-up is done.",
      "Jane Doe: that meeting on Sunday, 22 November 2026 is counted.",
    ]);
    expect(itemsIn(book, "outcome")).toMatchObject([
      { what: "coffee", contactId: "jane", day: "2026-11-22" },
    ]);
  });

  test("that is planned brings an entry for the calendar, and the day after one is asked how it went", () => {
    const { book, answers } = decideAll(situation(), ["1 coffee fri 3pm at Blue Bottle"]);
    expect(openWith(book, "jane")).toEqual(["recap 2026-11-30"]);
    expect(answers).toMatchObject([
      {
        text: "Jane Doe: coffee on Friday, 27 November 2026, 3 pm, Blue Bottle. The day after I ask how it went.",
        invites: [
          { summary: "Coffee with Jane Doe", day: "2026-11-27", time: "15:00", place: "Blue Bottle" },
        ],
      },
    ]);
    expect(itemsIn(book, "outcome")).toEqual([]);
  });

  test("planned again is moved, as the same entry", () => {
    const { book, answers } = decideAll(situation(), ["1 coffee fri 3pm", "1 coffee next mon at noon"]);
    expect(openWith(book, "jane")).toEqual(["recap 2026-12-01"]);
    const [first, second] = answers.flatMap(({ invites = [] }) => invites);
    expect(second?.uid).toBe(first?.uid);
    expect(second).toMatchObject({ sequence: 1, day: "2026-11-30", time: "12:00" });
  });

  test.each([
    ["done", 1],
    ["skip", 0],
  ])("once it is over, “%s” leaves %i of it", (word, count) => {
    const meeting = { day: "2026-11-20", time: null, place: null, sequence: 0 };
    const open = aFollowUp({ id: "recap", ...recap, meeting, dueOn: "2026-11-23" });
    const { book } = decideAll(situation({}, [open]), [`1 ${word}`]);
    expect(openWith(book, "jane")).toEqual([]);
    expect(itemsIn(book, "outcome")).toHaveLength(count);
  });

  test("a day that is not said is asked for", () => {
    expect(told(situation(), "1 coffee")[0]).toMatch(/^asked: .*When was it, or when will it be\?/);
  });
});

test("business that was lost is kept with its amount", () => {
  const { book, answers } = decideAll(situation(), ["1 lost 500", "2 lost"]);
  expect(answers.map(({ text }) => text)).toEqual([
    "Jane Doe: $500 lost, and the follow-up is done.",
    "Bob Roe: business lost, and the follow-up is done.",
  ]);
  expect(itemsIn(book, "outcome")).toMatchObject([
    { what: "lost", amount: { minor: 50_000 } },
    { what: "lost", amount: null },
  ]);
});
