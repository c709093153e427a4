import { expect, test } from "vitest";
import { dayIn } from "../../../../../shared/domain/commands/clauses/day-in.ts";
import { context } from "./known.ts";

test.each<[string, string | null]>([
  ["I'll try her again next Tuesday about the roof", "again next Tuesday about"],
  ["push it to Monday, November 30", "to Monday November 30"],
  ["give him a few weeks", "in a few weeks"],
  ["can you do these", null],
  ["not now", null],
  ["call 10 people", null],
])("%s: %s", (words, day) => {
  expect(dayIn(words, context)).toBe(day);
});
