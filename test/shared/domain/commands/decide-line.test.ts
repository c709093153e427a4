import { describe, expect, test } from "vitest";
import { itemIn, itemsIn } from "../../../../shared/domain/ledger/book.ts";
import { aFollowUp, usd } from "../../../fixtures/records.ts";
import { decideAll, situation, thread, told } from "./situations.ts";

const receipt = thread("receipt", ["jane", "bob"]);

describe("follow-ups", () => {
  test("done and skip close what is open, and say so once", () => {
    const { book, answers } = decideAll(situation(), ["1,3 done, 2 skip", "1 done"]);
    expect(answers.map(({ outcome, text }) => `${outcome}: ${text}`)).toEqual([
      "did: Jane Doe and Eve Poe: followed up, done.",
      "did: Bob Roe: skipped, and kept as a contact.",
      "already: Jane Doe: already done: nothing is open.",
    ]);
    const statuses = itemsIn(book, "follow-up").map(({ id, status, closedAt }) => [id, status, closedAt]);
    expect(statuses).toEqual([
      ["call-jane", "done", "2026-11-23T14:00:00.000Z"],
      ["call-bob", "skipped", "2026-11-23T14:00:00.000Z"],
      ["call-eve", "done", "2026-11-23T14:00:00.000Z"],
    ]);
  });

  test("snooze moves what is open, and opens anew where nothing is", () => {
    const { book, answers } = decideAll(situation(), [
      "1 snooze fri",
      "1 snooze fri",
      "2 done",
      "2 snooze in 2 weeks",
    ]);
    expect(answers.map(({ outcome, text }) => `${outcome}: ${text}`)).toEqual([
      "did: Jane Doe: snoozed until Friday, 27 November 2026.",
      "already: Jane Doe: was already due on Friday, 27 November 2026.",
      "did: Bob Roe: followed up, done.",
      "did: Bob Roe: snoozed until Monday, 7 December 2026.",
    ]);
    expect(itemIn(book, "follow-up", "call-jane")).toMatchObject({ dueOn: "2026-11-27", status: "open" });
    expect(itemIn(book, "follow-up", "mail.3.0")).toEqual(
      aFollowUp({
        id: "mail.3.0",
        contactId: "bob",
        step: "touch",
        dueOn: "2026-12-07",
        createdAt: "2026-11-23T14:00:00.000Z",
      }),
    );
  });

  test("all is everybody in the mail, also where somebody is in it twice", () => {
    const twice = thread("digest", ["jane", "jane", "bob"]);
    expect(told(situation({ thread: twice }), "all done")).toEqual([
      "did: Jane Doe and Bob Roe: followed up, done.",
    ]);
  });
});

describe("outcomes", () => {
  test("leads, partnerships and business are recorded with the day, and whoever they came of needs no follow-up", () => {
    const { book, answers } = decideAll(situation(), ["1 lead", "1 won 1,200", "2 partner", "2 partner"]);
    expect(answers.map(({ outcome, text }) => `${outcome}: ${text}`)).toEqual([
      "did: Jane Doe: brought a lead, and the follow-up is done.",
      "did: Jane Doe: won $1,200.",
      "did: Bob Roe: recorded as partner, and the follow-up is done.",
      "already: Bob Roe: already recorded as partner.",
    ]);
    expect(
      itemsIn(book, "outcome").map(({ id, what, contactId, amount, day }) => [
        id,
        what,
        contactId,
        amount,
        day,
      ]),
    ).toEqual([
      ["mail.0.0", "lead", "jane", null, "2026-11-23"],
      ["mail.1.0", "won", "jane", usd(120_000), "2026-11-23"],
      ["mail.2.0", "partner", "bob", null, "2026-11-23"],
    ]);
    expect(itemIn(book, "follow-up", "call-jane")?.status).toBe("done");
  });

  test("two new items of one line never share an id", () => {
    const { changes } = decideAll(situation(), ["1,2 won 500, 3 won 20, all lead, at Chamber breakfast"]);
    const ids = changes.filter(({ before }) => before === null).map(({ ref }) => ref.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("what is not said", () => {
  const one = thread("digest", ["jane"]);

  test("nobody named means the only one in the mail, else it is asked", () => {
    expect(told(situation({ thread: one }), "done")).toEqual(["did: Jane Doe: followed up, done."]);
    expect(told(situation(), "done")).toEqual([
      "asked: Whom do you mean? [Jane Doe: done | Bob Roe: done | Eve Poe: done]",
    ]);
    expect(told(situation({ thread: null }), "done")).toEqual(["asked: Whom do you mean? Name the person."]);
  });

  test("what is not understood is kept with the one person that it can be about, and nowhere else", () => {
    expect(told(situation({ thread: one }), "loves the sea")).toEqual([
      "not-understood: I did not understand “loves the sea”; it is kept as a note on Jane Doe. Write “help” for what I know.",
    ]);
    expect(told(situation(), "2 loves the sea")).toEqual(["did: Bob Roe: noted “loves the sea”."]);
    expect(told(situation(), "2 sea lover")[0]).toContain("kept as a note on Bob Roe");
    expect(told(situation(), "2 done, loves the sea")[1]).toContain("kept as a note on Bob Roe");
    expect(told(situation(), "loves the sea")).toEqual([
      "not-understood: I did not understand “loves the sea”, and it is not kept with anybody: it does not say whom it is about. Write “help” for what I know.",
    ]);
    const { book } = decideAll(situation({ thread: one }), ["1 qwertz", "Group photo is attached"]);
    expect(itemIn(book, "contact", "jane")?.notes.map(({ text }) => text)).toEqual([
      "qwertz",
      "Group photo is attached",
    ]);
    expect(itemIn(book, "follow-up", "call-jane")?.status).toBe("open");
  });

  test("whom nobody is named after is who was just spoken of on the same line", () => {
    expect(told(situation(), "2 lead, won 500")).toEqual([
      "did: Bob Roe: brought a lead, and the follow-up is done.",
      "did: Bob Roe: won $500.",
    ]);
  });

  test("a bare name in answer to a receipt is likely where they met", () => {
    expect(told(situation({ thread: receipt }), "Chamber breakfast")[0]).toContain(
      "Did you mean “at Chamber breakfast”?",
    );
  });

  test("what has to be asked says what would do", () => {
    expect(told(situation(), "won 1 200")).toEqual([
      "asked: “won 1 200” was not done. That can be read in more than one way. [Jane Doe: won 200 | won 1 200 (I ask of whom)]",
    ]);
  });

  test("only polite words need no answer", () => {
    expect(decideAll(situation(), ["Hi!", "Thanks a lot"]).answers).toEqual([]);
  });
});

test("words that name somebody in their midst are not told that they name nobody, and FYI is no place", () => {
  const receipt = situation({ thread: thread("receipt", ["jane", "bob"]) });
  const [saw, fyi] = told(receipt, "Thought of Jane Doe today, she bought a boat", "FYI");
  expect(saw).toContain("to keep words with somebody, begin with the name or the number.");
  expect(fyi).toContain("Write “help”");
});

test("help is an answer of its own", () => {
  expect(decideAll(situation(), ["help"]).answers).toEqual([
    { outcome: "help", line: "help", text: "Here is what you can write." },
  ]);
});

test("each answer tells of the words that it answers", () => {
  const { answers } = decideAll(situation(), ["1 done, 2 snooze fri and 9 skip"]);
  expect(answers.map(({ line }) => line)).toEqual(["1 done", "2 snooze fri", "9 skip"]);
});
