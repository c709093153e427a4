import { expect, test } from "vitest";
import { isToldOn, nextTold } from "../../../../shared/domain/digests/digest-window.ts";

const window = { from: "2026-11-20", until: "2026-11-24" };

test.each([
  ["the day before", "2026-11-19", null, false],
  ["its first day", "2026-11-20", "2026-11-19", true],
  ["a Monday behind a weekend without digests", "2026-11-23", "2026-11-19", true],
  ["the day after it was told", "2026-11-21", "2026-11-20", false],
  ["its last day", "2026-11-24", "2026-11-19", true],
  ["the day after its last", "2026-11-25", "2026-11-19", false],
])("on %s it is told or not", (_, day, lastDigestOn, isTold) => {
  expect(isToldOn(day, window, lastDigestOn)).toBe(isTold);
});

test("the next to be told of is the earliest that was not", () => {
  const later = { from: "2026-12-01", until: "2026-12-05" };
  expect(nextTold([later, window], null)).toBe("2026-11-20");
  expect(nextTold([later, window], "2026-11-20")).toBe("2026-12-01");
  expect(nextTold([window], "2026-11-20")).toBeNull();
});
