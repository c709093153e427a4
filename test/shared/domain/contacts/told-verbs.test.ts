import { expect, test } from "vitest";
import { decideAll, situation, told } from "../commands/situations.ts";

const contact = (lines: readonly string[], id: string) =>
  decideAll(situation(), lines).book.items.get(`contact#${id}`);

test.each([
  ["about Jane loves sailing, and grew up on a farm", "jane"],
  ["about Jane Doe loves sailing, and grew up on a farm", "jane"],
  ["about jane: loves sailing, and grew up on a farm", "jane"],
  ["about 2 loves sailing, and grew up on a farm", "bob"],
  ["2 about loves sailing, and grew up on a farm", "bob"],
])("“%s” keeps who somebody is", (line, id) => {
  expect(contact([line], id)).toMatchObject({ about: "loves sailing, and grew up on a farm" });
});

test.each([
  ["2 needs an intro to a CPA", "bob"],
  ["need 2 an intro to a CPA", "bob"],
  ["Bob needs an intro to a CPA", "bob"],
  ["Bob is looking for an intro to a CPA", "bob"],
])("“%s” keeps what somebody looks for", (line, id) => {
  expect(contact([line], id)).toMatchObject({ needs: ["an intro to a CPA"] });
});

test.each(["offer 3 free audits", "3 offers free audits", "Eve can offer free audits"])(
  "“%s” keeps what somebody offers",
  (line) => {
    expect(contact([line], "eve")).toMatchObject({ offers: ["free audits"] });
  },
);

test("needs add up, the same one once, and “none” takes them out", () => {
  const lines = ["2 needs a CPA", "2 needs a cpa", "2 needs a plumber"];
  expect(contact(lines, "bob")).toMatchObject({ needs: ["a CPA", "a plumber"] });
  expect(contact([...lines, "2 needs none"], "bob")).toMatchObject({ needs: [] });
});

test("who somebody is can be said anew, and what was said before is told", () => {
  expect(told(situation(), "about Jane sails", "about Jane rows")).toEqual([
    "did: Jane Doe: kept as who they are: “sails”.",
    "did: Jane Doe: kept as who they are: “rows”, in place of “sails”.",
  ]);
});

test.each(["I need 2 more days", "We need to talk", "I offer my help", "about the contract"])(
  "“%s” is about nobody",
  (line) => {
    const { changes } = decideAll(situation(), [line]);
    expect(changes).toEqual([]);
  },
);
