import { expect, test } from "vitest";
import { situation, told } from "./situations.ts";

test("a line goes on about the one person of the line above", () => {
  expect(told(situation(), "Bob done", "he needs a plumber", "call him next week")).toEqual([
    "did: Bob Roe: followed up, done.",
    "did: Bob Roe: looks for “a plumber”.",
    "did: Bob Roe: snoozed until Monday, 30 November 2026. Noted “call”.",
  ]);
});

test.each([
  ["two people were spoken of", "1 and 2 done"],
  ["nobody was", "thanks"],
])("it asks of whom where %s", (_, above) => {
  expect(told(situation(), above, "she needs a plumber").at(-1)).toMatch(/^asked: /);
});

test("without a pronoun a line stands by itself", () => {
  expect(told(situation(), "2 done", "needs a plumber").at(-1)).toMatch(/^asked: /);
});
