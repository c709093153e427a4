import { expect, test } from "vitest";
import { readLine } from "./read-line.ts";
import { situation, told } from "./situations.ts";

test.each([
  ["doen 2", "2: done"],
  ["1 dome", "1: done"],
  ["1 dnoe", "1: done"],
  ["2 snoze fri", '2: snooze {"until":"2026-11-27"}'],
  ["snooz 2 monday", '2: snooze {"until":"2026-11-30"}'],
  ["2 snooze firday", '2: snooze {"until":"2026-11-27"}'],
  ["3 sikp", "3: skip"],
  ["2 snz fri", '2: snooze {"until":"2026-11-27"}'],
  ["2 noet likes tea", '2: note {"text":"likes tea"}'],
])("a slip is put right where nothing is lost by it: %s → %s", (line, expected) => {
  expect(readLine(line)).toBe(expected);
});

test.each([
  "2 forgte",
  "delte 2",
  "3 wonn 1200",
  "jane dnoe",
  "2 not yet",
  "2 send",
  "9 doen",
  "stpo",
  "1 one",
])("%s is told or asked, since it could cost something, or is not clear", (line) => {
  expect(readLine(line)).toMatch(/^(?:asked|not understood)/);
});

test("the answer says how a slip was read", () => {
  expect(told(situation(), "1 doen")[0]).toContain("I read “doen” as “done”.");
});
