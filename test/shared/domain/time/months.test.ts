import { expect, test } from "vitest";
import { addMonths, firstDayOf, lastDayOf, monthsFrom } from "../../../../shared/domain/time/months.ts";

test("a month has a first and a last day", () => {
  expect(firstDayOf("2028-02")).toBe("2028-02-01");
  expect(lastDayOf("2028-02")).toBe("2028-02-29");
  expect(lastDayOf("2026-11")).toBe("2026-11-30");
});

test("months are counted across years, both ends included", () => {
  expect(addMonths("2026-12", 1)).toBe("2027-01");
  expect(monthsFrom("2026-11", "2026-11")).toBe(1);
  expect(monthsFrom("2025-12", "2026-11")).toBe(12);
  expect(monthsFrom("2026-12", "2026-11")).toBe(0);
});
