import { describe, expect, test } from "vitest";
import { decideLine } from "../../../../shared/domain/commands/decide-line.ts";
import { bookOf } from "../../../../shared/domain/ledger/book.ts";
import { aContact, anAccount, someSettings } from "../../../fixtures/records.ts";
import { situation, thread } from "../commands/situations.ts";
import { knownPeople } from "./known-people.ts";

const book = bookOf(anAccount(), someSettings(), knownPeople);
const start = situation({ book, thread: thread("digest", ["zoe", "pia"]) });

function answered(line: string) {
  const { answers, changes } = decideLine(start, line);
  expect(changes).toEqual([]);
  return {
    people: answers.flatMap(({ people = [] }) => people),
    text: answers.map(({ text }) => text).join(" "),
  };
}

describe("find", () => {
  test.each([
    ["find plumber chamber", ["paul"]],
    ["who was the plumber at the chamber?", ["paul"]],
    ["Who was the plumber at the chamber breakfast", ["paul"]],
    ["who was that plumber from the chamber?", ["paul"]],
    ["who can help me with accounting?", ["zoe", "carl"]],
    ["who needs a plumber?", ["paul", "pia", "lea"]],
    ["find CHAMBER PLUMBERS", ["paul"]],
    ["search for plumbing", ["pia", "paul", "lea"]],
    ["look up plumber", ["paul", "pia", "lea"]],
    ["find zoe muller", ["zoe"]],
    ["find Müller", ["zoe"]],
    ["who is Zoë?", ["zoe"]],
    ["find accounting", ["zoe", "carl"]],
    ["find accountant", ["zoe", "carl"]],
    ["whom did I meet at Rotary?", ["pia"]],
    ["who did I meet at BNI?", ["carl"]],
    ["do I know a photographer in Austin?", ["ted"]],
    ["find photography", ["ted"]],
    ["find austin", ["austin", "ted", "lea"]],
    ["find bakery", ["austin"]],
    ["find austin@powerbakery.example.com", ["austin"]],
    ["find 512 555 0142", ["ted"]],
    ["find 0512 555-0142", ["ted"]],
    ["where did I meet Paul Pipe?", ["paul"]],
    ["please find plumber chamber", ["paul"]],
    ["whom did I meet on 21 november?", ["austin"]],
    ["find plumber last year", []],
    ["who did I meet this year?", ["austin", "paul", "pia", "zoe", "carl", "lea", "ted"]],
  ])("“%s” shows %j, best first", (line, people) => {
    expect(answered(line).people).toEqual(people);
  });

  test.each([
    ["find plummer", ["paul", "pia", "lea"], "Nobody fits “plummer”. These fit “plumber”."],
    [
      "find photografer austin",
      ["ted"],
      "Nobody fits “photografer austin”. This person fits “photographer” and “austin”.",
    ],
    ["find lawyer rotary", ["pia"], "Nobody fits “lawyer rotary”. One person fits “rotary” alone."],
    ["who is Xaver?", [], "Nobody fits “Xaver”. I know 7 people, and none is near."],
  ])("where nobody fits, “%s” says so and shows who is near", (line, people, text) => {
    expect(answered(line)).toEqual({ people, text });
  });

  test("a hundred people are counted, and the first 25 shown", () => {
    const bakers = Array.from({ length: 100 }, (_, n) =>
      aContact({ id: `b${n}`, name: `Bob ${n}`, title: "Baker" }),
    );
    const [answer] = decideLine(
      { ...start, book: bookOf(anAccount(), someSettings(), bakers) },
      "find baker",
    ).answers;
    expect(answer?.people).toHaveLength(25);
    expect(answer?.text).toBe(
      "100 people fit “baker”, best first. The first 25 are below; 75 more are not shown.",
    );
  });

  test.each([
    "Please find attached the card of Jane, whom I met today",
    "find out whether she needs a plumber for the new house",
    "Find Zoë a plumber: she needs one by May",
    "Show Zoë around the office next week",
  ])("“%s” is no search", (line) => {
    expect(decideLine(start, line).answers.map(({ outcome }) => outcome)).toEqual(["not-understood"]);
  });
});

describe("show", () => {
  test.each([
    ["show Zoë", ["zoe"]],
    ["show 2", ["pia"]],
    ["show 1,2", ["zoe", "pia"]],
    ["show all", ["zoe", "pia"]],
    ["show me the photographer", ["ted"]],
    ["details of Paul Pipe", ["paul"]],
  ])("“%s” shows %j", (line, people) => {
    expect(answered(line).people).toEqual(people);
  });

  test("a number that is not in the answered mail is asked about", () => {
    expect(answered("show 7")).toEqual({
      people: [],
      text: "There is no 7 in that mail; its numbers are 1, 2.",
    });
    const fresh = decideLine({ ...start, thread: null, numbered: [] }, "show 2");
    expect(fresh.answers).toMatchObject([{ outcome: "asked" }]);
  });
});

describe("list", () => {
  test.each([
    ["list open", ["pia", "zoe"], "Follow-ups with 2 people are open, oldest promise first."],
    ["open", ["pia", "zoe"], "Follow-ups with 2 people are open, oldest promise first."],
    ["list", ["pia", "zoe"], "Follow-ups with 2 people are open, oldest promise first."],
    ["What is open?", ["pia", "zoe"], "Follow-ups with 2 people are open, oldest promise first."],
    [
      "what's open at the Chamber breakfast?",
      ["zoe"],
      "One follow-up is open (Chamber breakfast), oldest promise first.",
    ],
    ["what is open with Paul?", [], "Nothing is open (Paul)."],
    ["list open Kiwanis", [], "I know no group, event or person called “Kiwanis”."],
    ["list Chamber breakfast", ["paul", "zoe"], "Chamber breakfast: 2 people."],
    ["list BNI", ["carl"], "BNI Downtown: one person."],
    ["list Rotary", ["pia"], "Rotary and Rotary lunch: one person."],
    ["list photographers", ["ted"], "One person fits “photographers”."],
  ])("“%s” shows %j", (line, people, text) => {
    expect(answered(line)).toEqual({ people, text });
  });

  test("everybody, the newest first", () => {
    expect(answered("list all").text).toBe("You know 7 people, the newest first.");
  });

  test("an open house is an event", () => {
    const receipt = { ...start, thread: thread("receipt", ["zoe"]), numbered: [{ n: 1, contactId: "zoe" }] };
    expect(decideLine(receipt, "Open house").answers.map(({ outcome }) => outcome)).toEqual([
      "not-understood",
    ]);
  });
});

test("commands beside a search are done, and the numbers are those of the answered mail", () => {
  const { answers, changes } = decideLine(start, "find plumber chamber, 2 done");
  expect(answers.map(({ outcome, text }) => `${outcome}: ${text}`)).toEqual([
    "told: One person fits “plumber chamber”.",
    "did: Pia Tubman: followed up, done.",
  ]);
  expect(changes.map(({ ref }) => ref.kind).sort()).toEqual(["contact", "follow-up"]);
});
