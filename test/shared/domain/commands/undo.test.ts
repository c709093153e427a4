import { expect, test } from "vitest";
import { decideLine } from "../../../../shared/domain/commands/decide-line.ts";
import type { Undoable } from "../../../../shared/domain/commands/undoable.ts";
import type { Situation } from "../../../../shared/domain/commands/verb.ts";
import { applied, itemIn, itemsIn, putting } from "../../../../shared/domain/ledger/book.ts";
import type { Item } from "../../../../shared/domain/ledger/item.ts";
import { aContact, aFollowUp } from "../../../fixtures/records.ts";
import { annAsks, decideAll, situation, told } from "./situations.ts";

/** The morning after some lines were decided, with them to be taken back. */
function after(lines: readonly string[], overwritten: Undoable["overwritten"] = new Set()): Situation {
  const { book, changes } = decideAll(situation(), lines);
  return situation({ book, undoable: [{ entry: "mail", isUndo: false, changes, overwritten }] });
}

test("undo puts everything back as it was, in one sentence", () => {
  const start = after(["1 done", "2 snooze fri", "3 won 1200", "Jane is BNI", "rate 80/h"]);
  const { changes, answers } = decideLine(start, "undo");
  expect(answers.map(({ outcome, text }) => `${outcome}: ${text}`)).toEqual([
    "did: Taken back: what was changed of Jane Doe, the follow-up with Jane Doe, the follow-up with Bob Roe, the business of $1,200 with Eve Poe, the follow-up with Eve Poe, BNI and your settings.",
  ]);
  const book = applied(start.book, changes);
  expect(book).toEqual({ ...situation().book, settings: book.settings });
  expect(book.settings).toEqual(situation().book.settings);
});

test("an undo that is taken back itself says of what", () => {
  const start = after(["1 at Chamber breakfast"]);
  const first = decideLine(start, "undo");
  const book = applied(start.book, first.changes);
  const undoable = [{ entry: "undo", isUndo: true, changes: first.changes, overwritten: new Set<string>() }];
  expect(told({ ...start, book, undoable }, "undo")).toEqual([
    "did: Put back: Chamber breakfast. Taken back: what was changed of Jane Doe.",
  ]);
});

test("what a later mail changed is left, and named", () => {
  const start = after(["1 done", "2 done"], new Set(["follow-up#call-bob"]));
  const { changes, answers } = decideLine(start, "undo");
  expect(answers.map(({ outcome, text }) => `${outcome}: ${text}`)).toEqual([
    "did: Taken back: the follow-up with Jane Doe.",
    "already: Left as it is, because it was changed since: the follow-up with Bob Roe.",
  ]);
  const book = applied(start.book, changes);
  expect(itemsIn(book, "follow-up").map(({ id, status }) => [id, status])).toEqual([
    ["call-jane", "open"],
    ["call-bob", "done"],
    ["call-eve", "open"],
  ]);
});

test("what an earlier line of the same mail changed is left too, and undo said twice is one undo", () => {
  expect(told(after(["1 snooze fri"]), "1 done", "undo")).toEqual([
    "did: Jane Doe: followed up, done.",
    "already: Left as it is, because it was changed since: the follow-up with Jane Doe.",
  ]);
  expect(told(after(["1 done"]), "undo", "undo")[1]).toBe("already: That is taken back already.");
});

test("what the store gives back in another order of fields is still the same", () => {
  const start = after(["1 done"]);
  const stored = itemIn(start.book, "follow-up", "call-jane");
  if (!stored) throw new Error("There is one.");
  const turned = Object.fromEntries(Object.entries(stored).reverse()) as typeof stored;
  const items = new Map(start.book.items).set("follow-up#call-jane", turned);
  expect(told({ ...start, book: { ...start.book, items } }, "undo")).toEqual([
    "did: Taken back: the follow-up with Jane Doe.",
  ]);
});

test("with nothing to take back it says so", () => {
  expect(told(situation(), "undo")).toEqual(["already: There is nothing to take back."]);
  expect(told(after([]), "undo")).toEqual(["already: There is nothing to take back."]);
});

/** What the undo of some changes says, and the undo of that. */
function thereAndBack(lines: readonly string[], more: readonly Item[]): readonly string[] {
  const { book, changes } = decideAll(situation({}, more), lines);
  const start = situation({
    book,
    undoable: [{ entry: "mail", isUndo: false, changes, overwritten: new Set<string>() }],
  });
  const first = decideLine(start, "undo");
  const undoable = [{ entry: "undo", isUndo: true, changes: first.changes, overwritten: new Set<string>() }];
  const second = decideLine({ ...start, book: applied(book, first.changes), undoable }, "undo");
  return [...first.answers, ...second.answers].map(({ outcome, text }) => `${outcome}: ${text}`);
}

test("a merge that is taken back leaves two entries, and taken back again one", () => {
  const dow = aContact({ id: "dow", name: "Jane Dow", emails: ["dow@example.com"] });
  expect(
    thereAndBack(["1 merge with Jane Dow"], [{ ...dow, capturedAt: "2026-11-22T15:00:00.000Z" }]),
  ).toEqual([
    "did: Jane Dow is back as an entry of their own.",
    "did: Jane Dow is merged with Jane Doe again.",
  ]);
});

test("who was forgotten is put back, and forgotten again for a day", () => {
  const [back = "", again = ""] = thereAndBack(["forget 1"], []);
  expect(back).toBe("did: Put back: what is kept of Jane Doe and the follow-up with Jane Doe.");
  expect(again).toContain(
    "did: Jane Doe is forgotten again. Until Tuesday, 24 November 2026 at 09:00 “undo” in answer to this mail brings",
  );
});

test("no undo closes an account", () => {
  const closed = situation({ asking: { ...annAsks, confirmed: true } });
  const { book, changes } = decideAll(closed, ["delete my account"]);
  const start = situation({
    book,
    undoable: [{ entry: "mail", isUndo: false, changes, overwritten: new Set<string>() }],
  });
  const first = decideLine(start, "undo");
  const undoable = [{ entry: "undo", isUndo: true, changes: first.changes, overwritten: new Set<string>() }];
  const second = decideLine({ ...start, book: applied(book, first.changes), undoable }, "undo");
  expect(second).toMatchObject({
    changes: [],
    answers: [{ text: "Your account stays open. To close it, write “delete my account” again." }],
  });
});

test("whoever is left keeps the follow-up and the event", () => {
  const { book, changes } = decideAll(situation(), ["1 at Chamber breakfast"]);
  const zoe = aContact({ id: "zoe", name: "Zoe Hart", eventId: itemsIn(book, "event")[0]?.id ?? null });
  const call = aFollowUp({ id: "call-zoe", contactId: "zoe" });
  const captured = [zoe, call].map((item) => putting(book, item));
  const start = situation({
    book: applied(applied(book, captured), [putting(book, { ...zoe, title: "Baker" })]),
    undoable: [
      {
        entry: "mail",
        isUndo: false,
        changes: [...changes, ...captured],
        overwritten: new Set(["contact#zoe"]),
      },
    ],
  });
  const after = applied(start.book, decideLine(start, "undo").changes);
  expect(itemIn(after, "follow-up", "call-zoe")).toEqual(call);
  expect(itemsIn(after, "event")).toHaveLength(1);
  expect(itemIn(after, "contact", "jane")?.eventId).toBeNull();
});
