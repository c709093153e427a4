import { expect, test } from "vitest";
import type { Answer } from "../../../../shared/domain/commands/verb.ts";
import { transcriptWords } from "../../../../shared/mails/transcript/transcript-words.ts";

const answers = (...outcomes: (readonly [Answer["outcome"], string])[]): readonly Answer[] =>
  outcomes.map(([outcome, line]) => ({ outcome, line, text: "It is so." }));
const words = (left: readonly string[] | null, ...outcomes: (readonly [Answer["outcome"], string])[]) =>
  transcriptWords({ answers: answers(...outcomes), undoable: false, help: [], left, people: [] });

test.each([
  [
    "All done",
    [
      ["did", "1,2,3 done"],
      ["did", "1,2,3 done"],
      ["already", "1,2,3 done"],
    ],
  ],
  [
    "1 line done, 1 question",
    [
      ["did", "1,2 done"],
      ["did", "1,2 done"],
      ["asked", "won"],
    ],
  ],
  [
    "2 lines done, 1 not understood",
    [
      ["did", "1 done"],
      ["did", "2 skip"],
      ["not-understood", "hm"],
    ],
  ],
  [
    "1 line done, 1 question",
    [
      ["did", "1,2 won 5"],
      ["asked", "1,2 won 5"],
    ],
  ],
] as const)("lines are counted, not answers: %s", (title, outcomes) => {
  expect(words(null, ...outcomes).title).toBe(title);
});

test("where nothing was to be changed the title does not say that it was done", () => {
  expect(words(null, ["already", "confirm"]).title).toBe("Nothing to change");
});

test("nobody is left only through a line that did something", () => {
  expect(words([], ["did", "1 done"]).lede).toBe("Nobody is left in that digest. Well done.");
  expect(words([], ["already", "1 done"]).lede).toBe("Nobody is left in that digest. Well done.");
  expect(words([], ["asked", "done"], ["help", "help"], ["not-understood", "hm"]).lede).toBeNull();
});

test.each([
  [["Jane Doe"], "Jane Doe"],
  [["Jane Doe", "Bob Roe", "Eve Poe"], "Jane Doe, Bob Roe and Eve Poe"],
  [["Jane Doe", "Bob Roe", "Eve Poe", "Zoe Hart", "Tom Low"], "Jane Doe, Bob Roe, Eve Poe and 2 more"],
])("of those who are left at most three are named", (left, names) => {
  expect(words(left, ["asked", "done"]).lede).toBe(`Still open in that digest: ${names}.`);
});
