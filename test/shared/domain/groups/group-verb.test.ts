import { expect, test } from "vitest";
import { situation, told } from "../commands/situations.ts";

test.each([
  [
    "group Rotary joining fee 150 dues 600/year renews 5 jan",
    "did: New group Rotary: joining fee $150, dues $600 a year, renews on Tuesday, 5 January 2027.",
  ],
  ["group Rotary initiation fee $99.50", "did: New group Rotary: joining fee $99.50."],
  ["group Rotary dues 15/week", "did: New group Rotary: dues $15 a week."],
  ["group Rotary dues 300 per half-year", "did: New group Rotary: dues $300 a half-year."],
  ["group Rotary renews on 1/2/2027", /^asked: .*Which day is “on 1\/2\/2027”\?/],
])("“%s”", (line, answer) => {
  expect(told(situation(), line)[0]).toMatch(answer);
});
