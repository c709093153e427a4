import { expect, test } from "vitest";
import { decideAll, situation } from "../commands/situations.ts";

const said = (...lines: readonly string[]) => {
  const { book, answers } = decideAll(situation({ thread: null }), lines);
  return { block: book.settings.block, text: answers.at(-1)?.text };
};

test.each([
  ["block 45 min at 8", { minutes: 45, time: "08:00" }],
  ["block 30 min at 4:30pm", { minutes: 30, time: "16:30" }],
  ["block 1h", { minutes: 60, time: "09:00" }],
  ["block 20", { minutes: 20, time: "09:00" }],
  ["block at 3", { minutes: 30, time: "15:00" }],
  ["block off", null],
])("“%s” is set", (line, block) => {
  expect(said(line).block).toEqual(block);
});

test("what is not said stays, and after “off” the usual comes back", () => {
  expect(said("block 45 min at 8", "block at 10").block).toEqual({ minutes: 45, time: "10:00" });
  expect(said("block off", "block on").block).toEqual({ minutes: 30, time: "09:00" });
});

test("what cannot be read is asked about", () => {
  expect(said("block soon").block).toEqual({ minutes: 30, time: "09:00" });
  expect(said("block soon").text).toContain("How long");
  expect(said("block 9 hours at 9").text).toContain("How long");
});
