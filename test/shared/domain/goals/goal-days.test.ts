import { expect, test } from "vitest";
import { goalDays, lastOfWeek } from "../../../../shared/domain/goals/goal-days.ts";

test.each([
  ["week", "2026-01-01", "2026-11-25", "2026-11-23", "2026-11-29"],
  ["week", "2026-01-01", "2026-11-29", "2026-11-23", "2026-11-29"],
  ["month", "2026-01-01", "2028-02-10", "2028-02-01", "2028-02-29"],
  ["quarter", "2026-01-01", "2026-11-25", "2026-10-01", "2026-12-31"],
  ["quarter", "2026-01-01", "2026-03-31", "2026-01-01", "2026-03-31"],
  ["year", "2024-02-29", "2026-02-27", "2025-02-28", "2026-02-27"],
  ["year", "2026-11-22", "2026-11-22", "2026-11-22", "2027-11-21"],
  ["year", "2026-11-22", "2027-11-22", "2027-11-22", "2028-11-21"],
  ["this-year", "2026-11-22", "2027-02-01", "2026-01-01", "2026-12-31"],
  ["twelve-months", "2026-11-22", "2028-02-01", "2026-11-22", "2027-11-21"],
] as const)("a goal of a %s, set on %s, is on %s about %s to %s", (period, since, today, from, to) => {
  expect(goalDays({ period, since }, today)).toEqual({ from, to });
});

test("the week ends on Sunday, or with the month", () => {
  const november = { from: "2026-11-01", to: "2026-11-30" };
  expect(lastOfWeek("2026-11-25", november)).toBe("2026-11-29");
  expect(lastOfWeek("2026-11-30", november)).toBe("2026-11-30");
});
