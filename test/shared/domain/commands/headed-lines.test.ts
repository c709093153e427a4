import { expect, test } from "vitest";
import { withHeadings } from "../../../../shared/domain/commands/headed-lines.ts";

test.each<[string, readonly string[], readonly string[]]>([
  [
    "a name with a colon",
    ["Tom:", "- called", "- needs a surveyor", "Eve:", "- emailed"],
    ["Tom: called", "Tom: needs a surveyor", "Eve: emailed"],
  ],
  ["a name alone", ["Jane", "done", "Eve", "Monday"], ["Jane: done", "Eve: Monday"]],
  ["a name that sounds like a day", ["Monica", "done"], ["Monica: done"]],
  ["a number", ["2.", "called"], ["2: called"]],
  ["until a blank line", ["Jane", "done", "", "undo"], ["Jane: done", "", "undo"]],
  ["a name that heads nothing", ["Jane Doe", "Tom Roe"], ["Jane Doe", "Tom Roe"]],
  ["what says itself of whom", ["Jane", "done", "Tom skip"], ["Jane: done", "Tom skip"]],
])("what stands below %s is about it", (_, lines, expected) => {
  expect(withHeadings(lines)).toEqual(expected);
});
