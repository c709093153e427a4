import { expect, test } from "vitest";
import { measured, saidReplies } from "../../../fixtures/said-replies.ts";

test("replies lead to what their writers mean, and no slip of theirs to anything else", () => {
  expect(measured(saidReplies).missed).toEqual([]);
});

test("there are many of them", () => {
  expect(saidReplies.length).toBeGreaterThan(600);
});
