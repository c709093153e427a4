import { expect, test } from "vitest";
import { aContact, aGroup } from "../../../fixtures/records.ts";
import { situation, told } from "../commands/situations.ts";
import { thankedLines } from "./thanked-lines.ts";

const bni = aGroup({ id: "bni", name: "BNI Downtown" });
const tom = aContact({ id: "tom", name: "Tom Hale", groupId: "bni" });
const start = () => situation({}, [tom, bni]);
const lines = [
  ...["Tom referred Jane to me", "Tom referred Bob to me", "Jane won 1200", "introduced Jane to Tom"],
  ...["won 5000 for Tom", "referred Jane to Eve", "referred Bob to Eve"],
];
const said = (line: string) => {
  const answer = thankedLines(start(), [...lines, line]).answers.at(-1);
  return [answer?.text, ...(answer?.rows ?? [])];
};

test("what was given and received is summed, by group as well, and whose turn it is", () => {
  expect(said("balance")).toEqual([
    "Of referrals and introductions you gave 3 ($5,000 of business) and received 2 ($1,200 of business).",
    "BNI Downtown: you gave 1 ($5,000 of business) and received 2 ($1,200 of business).",
    "Your turn: Tom Hale (gave you 2, got 1).",
    "Nothing back so far: Eve Poe (got 2). They may not know whom to send you: tell them.",
  ]);
});

test("of a group person by person", () => {
  expect(said("balance BNI")).toEqual([
    "BNI Downtown: you gave 1 ($5,000 of business) and received 2 ($1,200 of business).",
    "Tom Hale: you gave 1 ($5,000 of business) and received 2 ($1,200 of business).",
    "Your turn: Tom Hale (gave you 2, got 1).",
  ]);
});

test("of one person, by name or number, with what it means", () => {
  expect(said("balance Tom")).toEqual([
    "Tom Hale: you gave 1 ($5,000 of business) and received 2 ($1,200 of business). It is your turn: an introduction, or a word of thanks, would do Tom good.",
  ]);
  expect(said("balance 3")[0]).toBe(
    "Eve Poe: you gave 2 and received none. Eve may not know whom to send you: say who is a good referral for you.",
  );
  expect(said("balance with Bob")[0]).toBe("Bob Roe: nothing was given or received yet.");
});

test("an introduction is given once: to whoever may help, and to whoever looks for them", () => {
  expect(said("balance Jane")[0]).toMatch(/^Jane Doe: you gave 1 and received none\./);
});

test("where nothing is known it says how to tell it, and a name that nobody has is asked about", () => {
  expect(told(start(), "balance")).toEqual([expect.stringMatching(/^told: Nothing is on record yet/)]);
  expect(told(start(), "balance Nobody")).toEqual(["asked: There is no group and nobody called “Nobody”."]);
});
