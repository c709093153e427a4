import { expect, test } from "vitest";
import { compared } from "../../../../infra/local/crash/differences.ts";
import type { FinalState } from "../../../../infra/local/crash/final-state.ts";

const end: FinalState = { items: ["a", "b"], objects: ["o"], messages: [], photos: 1, mails: ["hello"] };

test("the same end has no difference, whatever the order", () => {
  expect(compared({ ...end, items: ["b", "a"] }, end)).toEqual({ differences: [], sentAgain: 0 });
});

test.each<[string, Partial<FinalState>, string]>([
  ["an item too many", { items: ["a", "b", "b"] }, "items: more: b"],
  ["an item too few", { items: ["a"] }, "items: missing: b"],
  ["an object that is not there", { objects: [] }, "objects: missing: o"],
  ["a message that is left", { messages: ["1 in mail-dead"] }, "messages: more: 1 in mail-dead"],
  ["a mail that was never sent", { mails: [] }, "mails: missing: hello"],
  ["a mail that says something else", { mails: ["hello", "hi"] }, "mails: more: hi"],
  ["a photo that the budget does not know of", { photos: 0 }, "a photo was read and not counted"],
])("%s is a difference", (_, other, line) => {
  expect(compared({ ...end, ...other }, end)).toEqual({ differences: [line], sentAgain: 0 });
});

test("the same mail once more is no difference, but sent again", () => {
  expect(compared({ ...end, mails: ["hello", "hello"] }, end)).toEqual({ differences: [], sentAgain: 1 });
});

test("a photo that was counted once more, because its reading was lost, is none", () => {
  expect(compared({ ...end, photos: 2 }, end).differences).toEqual([]);
});
