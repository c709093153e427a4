import { expect, test } from "vitest";
import { parseLine } from "../../../../shared/domain/commands/parse-line.ts";
import { context, readLine } from "./read-line.ts";

test.each([
  ["1 done", "1: done"],
  ["done 1", "1: done"],
  ["Done 1.", "1: done"],
  ["1. done", "1: done"],
  ["1) Done!", "1: done"],
  ["1: done", "1: done"],
  ["1 - done", "1: done"],
  ["#1 done", "1: done"],
  ["- 1 done", "1: done"],
  ["1 is done", "1: done"],
  ["please mark 1 as done", "1: done"],
  ["1 done already, thanks", "1: done"],
  ["1,3-5 done", "1 3 4 5: done"],
  ["done 1,3-5", "1 3 4 5: done"],
  ["2 and 4 done", "2 4: done"],
  ["done 2 & 4", "2 4: done"],
  ["1 2 5 done", "1 2 5: done"],
  ["1, 2 and 5 done", "1 2 5: done"],
  ["3 to 5 skip", "3 4 5: skip"],
  ["1,1,2 done", "1 2: done"],
  ["all done", "all: done"],
  ["done all", "all: done"],
  ["everyone snooze fri", 'all: snooze {"until":"2026-11-27"}'],
  ["1 ok", "1: done"],
  ["1 ✓", "1: done"],
  ["2 emailed", '2: done {"by":"email"}'],
  ["called 2", '2: done {"by":"call"}'],
  ["I called Jane", '(Jane): done {"by":"call"}'],
  ["jane done", "(jane): done"],
  ["Jane: done", "(Jane): done"],
  ["Jane Doe - done", "(Jane Doe): done"],
  ["done jane doe", "(jane doe): done"],
  ["Jane and Bob done", "(Jane and Bob): done"],
  ["Jane, Bob and Eve are done", "(Jane, Bob and Eve): done"],
  ["jane@example.com done", "(jane@example.com): done"],
  ["1 skip", "1: skip"],
  ["undo", "unsaid: undo"],
  ["Undo that", "unsaid: undo"],
  ["help", "unsaid: help"],
  ["?", "unsaid: help"],
])("%s → %s", (line, expected) => {
  expect(readLine(line)).toBe(expected);
});

test.each([
  ["2 snooze fri", "2026-11-27"],
  ["2 snooze until Friday", "2026-11-27"],
  ["snooze 2 fri", "2026-11-27"],
  ["2 snooze mon", "2026-11-30"],
  ["2 snooze next tue", "2026-12-01"],
  ["2 snooze tomorrow", "2026-11-24"],
  ["2 snooze in 2 weeks", "2026-12-07"],
  ["snooze 2 2 weeks", "2026-12-07"],
  ["2 snooze 2 weeks", "2026-12-07"],
  ["2 snooze 15 dec", "2026-12-15"],
  ["2 snooze Dec 15", "2026-12-15"],
  ["2 snooze the 15th", "2026-12-15"],
  ["2 snooze 2026-12-01", "2026-12-01"],
  ["2 snooze 1.12.", "2026-12-01"],
  ["2 snooze 25/12", "2026-12-25"],
  ["2 snooze 1 nov", "2027-11-01"],
  ["2 remind me next week", "2026-11-30"],
])("%s: on %s", (line, until) => {
  expect(readLine(line)).toBe(`2: snooze ${JSON.stringify({ until })}`);
});

test.each([
  ["3 won 1200", 120_000],
  ["won 3 1200", 120_000],
  ["3 won 1,200", 120_000],
  ["3 won $1,200.50", 120_050],
  ["3 won 1.200,50", 120_050],
  ["3 won 1200,5", 120_050],
  ["3 won 2k", 200_000],
  ["3 won 1.5k", 150_000],
  ["3 won usd 80", 8_000],
  ["3 won 80 dollars", 8_000],
  ["3 sold 80", 8_000],
])("%s: %d minor units", (line, minor) => {
  expect(readLine(line)).toBe(`3: won ${JSON.stringify({ amount: { minor, currency: "USD" } })}`);
});

test.each([
  ["1 done, 2 snooze fri, 3 won 1200", ["1 done", "2 snooze fri", "3 won 1200"]],
  ["1 done; 2 skip", ["1 done", "2 skip"]],
  [
    "1: called, left a message. 2: snooze until friday.",
    ["1: called, left a message", "2: snooze until friday."],
  ],
  ["1 done & 2 skip", ["1 done", "2 skip"]],
  ["1 won 12,50, 2 done", ["1 won 12,50", "2 done"]],
  ["1 won 1,234,567 and 2 done", ["1 won 1,234,567", "2 done"]],
  ["3 won 500,2 done", ["3 won 500", "2 done"]],
  ["1 done and 2 skip", ["1 done", "2 skip"]],
  ["1 won 1,200, 2 done", ["1 won 1,200", "2 done"]],
  ["1 won 1.200,50, 2 done", ["1 won 1.200,50", "2 done"]],
  ["1 done, 2, 3 skip, 4 lead", ["1 done", "2, 3 skip", "4 lead"]],
  ["done 1, 2 snooze fri", ["done 1", "2 snooze fri"]],
  ["Hi, 1 done, thanks", ["1 done"]],
  ["1 note likes sailing, has 2 kids", ["1 note likes sailing, has 2 kids"]],
  ["1 note likes sailing, 2 done", ["1 note likes sailing", "2 done"]],
  ["at Chamber breakfast, Jane is BNI", ["at Chamber breakfast", "Jane is BNI"]],
  ["at Chamber of Trade and Industry", ["at Chamber of Trade and Industry"]],
  ["1 done, loves the sea", ["1 done", "loves the sea"]],
  ["group BNI Downtown, dues 600/year, meals 15", ["group BNI Downtown, dues 600/year, meals 15"]],
])("%s is said in pieces", (line, pieces) => {
  const parsed = parseLine(line, context);
  expect(parsed.map((each) => (each.kind === "command" ? each.command.line : each.line))).toEqual(pieces);
});
