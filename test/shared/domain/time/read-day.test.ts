import { expect, test } from "vitest";
import { readDay } from "../../../../shared/domain/time/read-day.ts";
import { readMinutes, sayMinutes } from "../../../../shared/domain/time/read-minutes.ts";

const read = (words: string, today: string, ahead = true): string => {
  const found = readDay(words, { today, ahead });
  if (found.kind === "day") return found.day;
  return found.kind === "ambiguous" ? found.days.join(" or ") : "unclear";
};

test.each([
  ["fri", "2026-11-27"],
  ["Monday", "2026-11-30"],
  ["next fri", "2026-12-04"],
  ["tomorrow", "2026-11-24"],
  ["next week", "2026-11-30"],
  ["end of month", "2026-11-30"],
  ["a week", "2026-11-30"],
  ["2w", "2026-12-07"],
  ["dec 15th", "2026-12-15"],
  ["15th", "2026-12-15"],
  ["the 31st", "2026-12-31"],
  ["1 jan", "2027-01-01"],
  ["fri, dec 4", "2026-12-04"],
  ["1.12.", "2026-12-01"],
  ["1.12.2026", "2026-12-01"],
  ["12/25", "2026-12-25"],
  ["3/4", "2027-03-04 or 2027-04-03"],
  ["5/5", "2027-05-05"],
  ["31 feb", "unclear"],
  ["2027-02-29", "unclear"],
  ["last fri", "unclear"],
  ["fri-sun", "unclear"],
  ["fri or sat", "unclear"],
  ["soon", "unclear"],
  ["2", "unclear"],
])("on Monday, 23 November 2026 “%s” is %s", (words, day) => {
  expect(read(words, "2026-11-23")).toBe(day);
});

test.each([
  ["fri", "2026-11-27", "2026-12-04"],
  ["in 1 month", "2027-01-31", "2027-02-28"],
  ["next month", "2027-01-31", "2027-02-28"],
  ["2 months", "2026-12-31", "2027-02-28"],
  ["29 feb", "2026-11-23", "unclear"],
  ["31st", "2026-11-30", "2026-12-31"],
  ["sun", "2027-03-27", "2027-03-28"],
])("“%s” said on %s is %s", (words, today, day) => {
  expect(read(words, today)).toBe(day);
});

test("of the past, a day without a year is the nearest one", () => {
  expect(read("12 nov", "2026-11-23", false)).toBe("2026-11-12");
  expect(read("12.11.", "2026-11-23", false)).toBe("2026-11-12");
  expect(read("30 dec", "2027-01-05", false)).toBe("2026-12-30");
  expect(read("yesterday", "2026-11-23", false)).toBe("2026-11-22");
});

test.each([
  ["2", 120],
  ["1.5", 90],
  ["1,5", 90],
  ["0.25h", 15],
  ["2 hours", 120],
  ["90 min", 90],
  ["1h30", 90],
  ["1:30", 90],
  ["long", null],
])("“%s” is %s minutes", (words, minutes) => {
  expect(readMinutes(words)).toBe(minutes);
});

test("minutes are told as a person tells them", () => {
  expect([45, 60, 90, 120].map(sayMinutes)).toEqual(["45 minutes", "1 hour", "1.5 hours", "2 hours"]);
});
