import { expect, test } from "vitest";
import { itemIn } from "../../../../shared/domain/ledger/book.ts";
import { aContact } from "../../../fixtures/records.ts";
import { decideAll, situation, thread, told } from "../commands/situations.ts";

const misread = aContact({ id: "john", name: "Jhon Smiht", doubtful: ["name"] });
const receipt = situation({ thread: thread("receipt", ["john"]) }, [misread]);
const johnAfter = (...lines: readonly string[]) => itemIn(decideAll(receipt, lines).book, "contact", "john");

test.each([
  ["1 is John Smith", { name: "John Smith", doubtful: [] }],
  ["1 name John Smith", { name: "John Smith" }],
  ["1 title CTO", { title: "CTO" }],
  ["1 email john@example.com", { emails: ["john@example.com"] }],
  ["1 mobile +1 212 555 0143", { phones: [{ number: "+1 212 555 0143", kind: "mobile" }] }],
  ["1 email tom@example.com", { emails: ["tom@example.com"] }],
  ["1 email is to@example.com", { emails: ["to@example.com"] }],
  ["1 is a plumber", { title: "plumber", name: "Jhon Smiht" }],
  ["1 is a plumber, wants an intro to a CPA", { title: "plumber", needs: ["an intro to a CPA"] }],
  ["1: company Smith & Sons", { company: "Smith & Sons" }],
])("“%s” corrects what was read", (line, becomes) => {
  expect(johnAfter(line)).toMatchObject(becomes);
});

test.each(["1 is BNI Downtown", "1 is Chamber", "1 is Rotary Club"])("“%s” is a group", (line) => {
  expect(johnAfter(line)).toMatchObject({ name: "Jhon Smiht", groupId: "mail.0.0" });
});

test("a name that begins with a given name is a name, also of somebody whose name was read well", () => {
  expect(told(situation(), "2 is John Smith")).toEqual(["did: Bob Roe: the name is now John Smith."]);
});

test.each(["is a graphic designer", "is John Smith"])("“%s” is not said of everybody", (line) => {
  const two = situation({ thread: thread("receipt", ["jane", "bob"]) });
  const { changes, answers } = decideAll(two, [line]);
  expect(changes).toEqual([]);
  expect(answers[0]?.text).toBe(`Who ${line}? Write “1 ${line}”.`);
});

test("where it may be the name or a group, it is asked", () => {
  expect(told(situation(), "1 is Cambridge Growth")).toEqual([
    "asked: Is Cambridge Growth the name or a group? Write “Jane Doe name Cambridge Growth” or “group Cambridge Growth” first.",
  ]);
});

test("a field's name begins a sentence where nobody is named", () => {
  expect(told(receipt, "company was fun")).toEqual(["did: Jhon Smiht: noted “company was fun”."]);
});
