import { describe, expect, test } from "vitest";
import { itemIn, itemsIn } from "../../../../shared/domain/ledger/book.ts";
import { aContact, aGroup, anEvent, usd } from "../../../fixtures/records.ts";
import { decideAll, situation, thread, told } from "./situations.ts";

const receipt = thread("receipt", ["jane", "bob"]);

describe("where", () => {
  const start = situation({ thread: receipt }, [anEvent({ id: "e1", day: "2026-11-12" })]);

  test("a slip of the finger in an event's name is asked about and moves nobody", () => {
    const { changes, answers } = decideAll(start, ["at Chamber brekfast"]);
    expect(changes).toEqual([]);
    expect(answers.map(({ outcome, text }) => `${outcome}: ${text}`)).toEqual([
      "asked: “at Chamber brekfast” was not done. Did you mean “at Chamber breakfast”? Otherwise write “event Chamber brekfast” first.",
    ]);
    expect(told(start, "event Chamber brekfast", "1 at Chamber brekfast").at(-1)).toMatch(
      /^did: Jane Doe: met at/,
    );
  });

  test.each(["at Chamber dinner", "at Chamber breakfast", "at Chamber breakfast 2"])(
    "%s is not asked about",
    (line) => {
      expect(told(start, line)).toEqual([`did: Jane Doe and Bob Roe: met ${line}, a new event.`]);
    },
  );

  test("an event of long ago is none that is meant", () => {
    const old = situation({ thread: receipt }, [anEvent({ id: "e1", day: "2026-05-12" })]);
    expect(told(old, "at Chamber brekfast")[0]).toContain("met at Chamber brekfast, a new event.");
  });

  test("whoever is moved from another event is said to be", () => {
    expect(told(start, "1 at Expo", "1 at Web Summit", "1 at Expo", "1 at Expo on 18 nov")).toEqual([
      "did: Jane Doe: met at Expo, a new event.",
      "did: Jane Doe: met at Web Summit, a new event, no longer at Expo.",
      "did: Jane Doe: met at Expo, no longer at Web Summit.",
      "did: Jane Doe: met at Expo, a new event, no longer at Expo on Friday, 20 November 2026.",
    ]);
  });

  test("the day that is said is the event's, for everybody", () => {
    const { book } = decideAll(start, ["met at the Expo on Thursday"]);
    expect(itemsIn(book, "event").slice(1)).toMatchObject([{ name: "Expo", day: "2026-11-19" }]);
  });
});

describe("with whom", () => {
  test("a longer name gives a group made in passing its whole name", () => {
    const { book, answers } = decideAll(situation(), ["1 is BNI", "2,3 is BNI Downtown", "1 is bni"]);
    expect(itemsIn(book, "group").map(({ id, name }) => [id, name])).toEqual([["mail.0.0", "BNI Downtown"]]);
    expect(itemIn(book, "contact", "bob")?.groupId).toBe("mail.0.0");
    expect(answers.map(({ text }) => text)).toEqual([
      "Jane Doe: now in BNI.",
      "Bob Roe: now in BNI Downtown (so far called BNI).",
      "Eve Poe: now in BNI Downtown.",
      "Jane Doe: already in BNI Downtown.",
    ]);
  });

  test("also for the one who is in it already", () => {
    expect(told(situation(), "1 is BNI", "1 is BNI Downtown")[1]).toBe(
      "did: Jane Doe: in BNI Downtown (so far called BNI).",
    );
  });

  test("a group with costs keeps its name", () => {
    const dues = { amount: usd(60_000), per: "year" } as const;
    const { book } = decideAll(situation({}, [aGroup({ id: "g1", name: "BNI", dues })]), [
      "2 is BNI Downtown",
    ]);
    expect(itemsIn(book, "group").map(({ name }) => name)).toEqual(["BNI", "BNI Downtown"]);
  });

  test("what a group costs is its dues", () => {
    expect(told(situation(), "group Rotary costs 600 per year")).toEqual([
      "did: New group Rotary: dues $600 a year.",
    ]);
  });
});

describe("somebody else", () => {
  const bob = situation({ thread: thread("digest", ["bob"]), book: situation().book }, []);

  test.each([
    ["Xavier done", "Xavier"],
    ["Laura is BNI", "Laura"],
    ["I met Laura at the mixer", "Laura"],
    ["Laura Moss snooze fri", "Laura Moss"],
  ])("%s is not kept with the only person of the mail, nor with any of several", (line, name) => {
    for (const start of [bob, situation()]) {
      const { changes, answers } = decideAll(start, [line]);
      expect(changes).toEqual([]);
      expect(answers).toMatchObject([{ outcome: "asked", text: `I know nobody called “${name}”.` }]);
    }
  });

  test("a remark is kept with the only person, and without the number", () => {
    const { book } = decideAll(situation(), ["3 has just bought a house"]);
    expect(itemIn(book, "contact", "eve")?.notes.map(({ text }) => text)).toEqual([
      "has just bought a house",
    ]);
    expect(told(bob, "Group photo is attached")[0]).toContain("kept as a note on Bob Roe");
  });

  test("a name that is nearly somebody's is offered", () => {
    const more = [aContact({ id: "x", name: "Xavier Moss" })];
    expect(told(situation({}, more), "Xaver done")).toEqual([
      "asked: I know nobody called “Xaver”. Did you mean Xavier Moss? [Xavier Moss: done]",
    ]);
  });
});
