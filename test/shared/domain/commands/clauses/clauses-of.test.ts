import { expect, test } from "vitest";
import { clausesOf } from "../../../../../shared/domain/commands/clauses/clauses-of.ts";
import { context } from "./known.ts";

test.each<[string, readonly string[]]>([
  [
    "okay so I talked to Tom he wants me to check back with him in two weeks",
    ["okay", "I talked to Tom", "he wants me to check back with him in two weeks"],
  ],
  [
    "Jane is done, please push Tom to next Wednesday and skip Eve for now",
    ["Jane is done", "please push Tom to next Wednesday", "skip Eve for now"],
  ],
  ["Tom is done and so is Eve", ["Tom is done", "so is Eve"]],
  ["spoke with Bob: wants bookkeeping only", ["spoke with Bob", "wants bookkeeping only"]],
  ["not interested in 4 any more, 3 I emailed", ["not interested in 4 any more", "3 I emailed"]],
])("%s is several", (line, clauses) => {
  expect(clausesOf(line, context)).toEqual(clauses);
});

test.each([
  "called Jane and Tom yesterday",
  "I told Mr. Fox that I would call",
  "Eve said she moved",
  "if Tom calls, skip Jane",
  "Tom friday, no, monday",
  "note Bob: he sails and she skis",
  "done 1, 2, 3 skip",
  "but 3 and 4 I will not do",
  "Jane hired us! 2400 for the spring wedding",
])("%s is one", (line) => {
  expect(clausesOf(line, context)).toEqual([line]);
});
