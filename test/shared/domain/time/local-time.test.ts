import { expect, test } from "vitest";
import {
  addDays,
  addSeconds,
  daysBetween,
  instantOf,
  isWorkingDay,
  localDay,
  monthOf,
  nextWorkingDay,
  startOfDay,
  workingDayFrom,
} from "../../../../shared/domain/time/local-time.ts";

test("the same instant is another day elsewhere", () => {
  const at = "2026-11-21T23:30:00.000Z";
  expect(localDay(at, "America/New_York")).toBe("2026-11-21");
  expect(localDay(at, "Pacific/Auckland")).toBe("2026-11-22");
});

test.each([
  ["a winter morning", "2026-11-23", "08:00", "America/New_York", "2026-11-23T13:00:00.000Z"],
  ["a summer morning", "2026-07-23", "08:00", "America/New_York", "2026-07-23T12:00:00.000Z"],
  [
    "half past two, which the clocks skip",
    "2026-03-08",
    "02:30",
    "America/New_York",
    "2026-03-08T07:30:00.000Z",
  ],
  ["half past one, which comes twice", "2026-11-01", "01:30", "America/New_York", "2026-11-01T05:30:00.000Z"],
  ["the midnight that ends the day", "2026-11-23", "24:00", "Europe/Berlin", "2026-11-23T23:00:00.000Z"],
])("%s is one instant", (...[, day, time, zone, instant]) => {
  expect(instantOf(day, time, zone)).toBe(instant);
});

test("a day that the clocks begin at one o'clock begins then", () => {
  expect(startOfDay("2026-03-08", "America/Havana")).toBe("2026-03-08T05:00:00.000Z");
  expect(startOfDay("2026-11-23", "America/Havana")).toBe("2026-11-23T05:00:00.000Z");
});

test("days and seconds are counted across months, years and leap days", () => {
  expect(addDays("2028-02-28", 2)).toBe("2028-03-01");
  expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
  expect(daysBetween("2026-03-07", "2026-03-09")).toBe(2);
  expect(daysBetween("2026-03-09", "2026-03-07")).toBe(-2);
  expect(addSeconds("2026-12-31T23:59:59.500Z", 1)).toBe("2027-01-01T00:00:00.500Z");
  expect(monthOf("2026-11-23")).toBe("2026-11");
});

test.each([
  ["Thursday", "2026-11-19", "2026-11-20"],
  ["Friday", "2026-11-20", "2026-11-23"],
  ["Saturday", "2026-11-21", "2026-11-23"],
  ["Sunday", "2026-11-22", "2026-11-23"],
])("after a %s the next working day is never on a weekend", (_, day, next) => {
  const workdays = { weekdays: [1, 2, 3, 4, 5], holidays: [] };
  expect(nextWorkingDay(day, workdays)).toBe(next);
  expect(isWorkingDay(next, workdays)).toBe(true);
});

test("the working day behind any holidays is found, however long they are", () => {
  const holidays = [
    { from: "2026-11-20", to: "2826-11-20" },
    { from: "2826-11-19", to: "2826-12-01" },
  ];
  expect(workingDayFrom("2026-11-24", { weekdays: [1, 2, 3, 4, 5], holidays })).toBe("2826-12-02");
});
