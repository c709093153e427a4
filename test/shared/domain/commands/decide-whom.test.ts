import { describe, expect, test } from "vitest";
import { itemIn, itemsIn } from "../../../../shared/domain/ledger/book.ts";
import { aContact, aGroup, anEvent } from "../../../fixtures/records.ts";
import { decideAll, situation, thread, told } from "./situations.ts";

const receipt = thread("receipt", ["jane", "bob"]);

describe("where and with whom", () => {
  test("at answers a receipt for everybody in it, on the day each was met", () => {
    const { book, answers } = decideAll(situation({ thread: receipt }), [
      "at Chamber breakfast",
      "1 at chamber  Breakfast",
    ]);
    expect(answers.map(({ outcome, text }) => `${outcome}: ${text}`)).toEqual([
      "did: Jane Doe and Bob Roe: met at Chamber breakfast, a new event.",
      "already: Jane Doe: already met at Chamber breakfast.",
    ]);
    expect(itemsIn(book, "event").map(({ id, name, day }) => [id, name, day])).toEqual([
      ["mail.0.0", "Chamber breakfast", "2026-11-20"],
      ["mail.0.1", "Chamber breakfast", "2026-11-19"],
    ]);
    expect(itemIn(book, "contact", "bob")?.eventId).toBe("mail.0.1");
  });

  test("at finds the event that is known, and the group whose name it bears", () => {
    const more = [anEvent({ id: "e1" }), aGroup({ id: "g1", name: "BNI Downtown" })];
    const { book } = decideAll(situation({}, more), ["1 at Chamber Breakfast", "2 at BNI Downtown lunch"]);
    expect(itemIn(book, "contact", "jane")?.eventId).toBe("e1");
    expect(itemsIn(book, "event").at(-1)).toMatchObject({ name: "BNI Downtown lunch", groupId: "g1" });
  });

  test("in a digest of several it has to say whom", () => {
    expect(told(situation(), "at Chamber breakfast")).toEqual([
      "asked: Whom did you meet at Chamber breakfast? Write “1 at Chamber breakfast”.",
    ]);
  });

  test("is finds a group by its name, its beginning or one of its words, and asks between several", () => {
    const groups = [
      aGroup({ id: "g1", name: "BNI Downtown" }),
      aGroup({ id: "g2", name: "Rotary Downtown" }),
    ];
    const start = situation({}, groups);
    expect(told(start, "Jane is BNI", "2 is rotary", "3 is downtown", "Jane is bni downtown")).toEqual([
      "did: Jane Doe: now in BNI Downtown.",
      "did: Bob Roe: now in Rotary Downtown.",
      "asked: Which group: BNI Downtown or Rotary Downtown?",
      "already: Jane Doe: already in BNI Downtown.",
    ]);
  });

  test("is makes a group that is written like a name, and of a remark none", () => {
    const { book, answers } = decideAll(situation(), [
      "Jane is BNI",
      "Jane is great",
      "Jane is CEO",
      "Jane is at Acme",
    ]);
    expect(itemsIn(book, "group").map(({ name, since }) => [name, since])).toEqual([["BNI", "2026-11-23"]]);
    expect(answers[1]?.text).toBe(
      "There is no group “great”. If it is one, begin its name with a capital letter.",
    );
  });
});

describe("names", () => {
  const janeRoe = aContact({ id: "jane2", name: "Jane Roe", company: "Roe & Sons" });

  test.each([
    ["jane done", "did: Jane Doe: followed up, done."],
    ["Roe, Bob done", "did: Bob Roe: followed up, done."],
    ["eve and bob done", "did: Eve Poe and Bob Roe: followed up, done."],
    ["jnae done", "did: Jane Doe: followed up, done. I read “jnae” as “jane”."],
    ["Janet done", "asked: I know nobody called “Janet”. Did you mean Jane Doe?"],
  ])("%s → %s", (line, answer) => {
    expect(told(situation(), line)[0]).toContain(answer);
  });

  test("somebody in the mail is meant before a namesake, two namesakes are asked about", () => {
    expect(told(situation({}, [janeRoe]), "jane done")).toEqual(["did: Jane Doe: followed up, done."]);
    const both = situation({ thread: thread("digest", ["jane", "jane2"]) }, [janeRoe]);
    expect(told(both, "jane done")).toEqual([
      "asked: Which jane do you mean? [Jane Doe (Doe Bakery): done | Jane Roe (Roe & Sons): done]",
    ]);
    expect(told(situation({ thread: null }, [janeRoe]), "jane done")).toEqual([
      "asked: Which jane do you mean? [Jane Doe (Doe Bakery): done | Jane Roe (Roe & Sons): done]",
    ]);
  });
});
