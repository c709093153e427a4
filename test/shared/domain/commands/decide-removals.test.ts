import { describe, expect, test } from "vitest";
import { itemIn } from "../../../../shared/domain/ledger/book.ts";
import { annAsks, decideAll, situation, thread, told } from "./situations.ts";

describe("words that may remove somebody", () => {
  const toForgetBob =
    "To remove Bob Roe with all that is kept, write “forget 2”; to take out a detail, “fix 2 phone none”.";

  test.each(["#2 remove", "2 delete", "delete 2", "2 is wrong", "remove Bob Roe"])(
    "“%s” removes nothing, and says what does",
    (line) => {
      const { changes, answers } = decideAll(situation(), [line]);
      expect(changes).toEqual([]);
      expect(answers.map(({ text }) => text)).toEqual([`“${line}” was not done. ${toForgetBob}`]);
    },
  );

  test("“2 is wrong, delete it” makes neither a group nor a note", () => {
    const { changes, answers } = decideAll(situation(), ["2 is wrong, delete it"]);
    expect(changes).toEqual([]);
    expect(answers[0]?.text).toContain(toForgetBob);
  });

  test("“forget it” forgets nobody", () => {
    expect(decideAll(situation(), ["forget it"]).changes).toEqual([]);
    expect(decideAll(situation({ thread: thread("receipt", ["jane"]) }), ["forget it"]).changes).toEqual([]);
  });

  test("“forget all” forgets nobody, until the numbers are said or the choice is taken", () => {
    const { changes } = decideAll(situation(), ["forget all", "forget everybody", "all but 2 forget"]);
    expect(changes).toEqual([]);
    expect(told(situation(), "forget all but 2")).toEqual([
      "asked: “forget all but 2” was not done. That would remove everybody, with all that is kept of them. [Jane Doe and Eve Poe: forget]",
    ]);
  });

  test("who closes the account is told first what goes and when, and may say no", () => {
    const [asked] = told(situation({ asking: annAsks }), "delete my account");
    expect(asked).toContain("24 hours later everything is removed for good");
    expect(told(situation({ thread: thread("transcript", []) }), "no")).toEqual([
      "already: Then nothing is done: what waited for a “confirm” lapses.",
    ]);
  });
});

describe("an address and a number by themselves", () => {
  const receipt = situation({ thread: thread("receipt", ["jane", "bob"]) });

  test("fill what is empty", () => {
    const { book, answers } = decideAll(receipt, ["2: bob@example.com, 212-555-0111"]);
    expect(itemIn(book, "contact", "bob")).toMatchObject({
      emails: ["bob@example.com"],
      phones: [{ number: "212-555-0111" }],
      notes: [],
    });
    expect(answers.map(({ text }) => text)).toEqual([
      "Bob Roe: the email is now bob@example.com.",
      "Bob Roe: the phone is now 212-555-0111.",
    ]);
  });

  test("replace nothing that is known, and say how", () => {
    const { book, answers } = decideAll(receipt, ["2 email bob@example.com", "2: bob@example.net"]);
    expect(itemIn(book, "contact", "bob")?.emails).toEqual(["bob@example.com"]);
    expect(answers[1]?.text).toContain("Did you mean “2 email bob@example.net”?");
  });
});

test("a choice that needs more proof is held, and done as chosen once it is confirmed", () => {
  const asked = { id: "question", line: "forget B", from: 1 };
  const choices = ["jane", "bob"].map((id) => ({ says: id, verb: "forget", words: "", people: [id] }));
  const weak = situation({
    thread: thread("transcript", []),
    askedLines: [{ ...asked, choices }],
    asking: { ...annAsks, proof: "aligned" },
  });
  const { book, answers } = decideAll(weak, ["2"]);
  expect(answers[0]?.text).toContain("“2” was not done yet");
  const { changes, answers: done } = decideAll(
    situation({ ...weak, book, askedLines: [], thread: { ...thread("transcript", []), entry: "mail" } }),
    ["confirm"],
  );
  expect(done.map(({ text }) => text).join()).toContain("Bob Roe: forgotten.");
  expect(changes.filter(({ after }) => after === null).map(({ ref }) => ref.id)).toEqual(
    expect.arrayContaining(["bob"]),
  );
  expect(changes.some(({ ref }) => ref.id === "jane")).toBe(false);
});
