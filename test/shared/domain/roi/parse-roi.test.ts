import { expect, test } from "vitest";
import { parseRoi } from "../../../../shared/domain/roi/parse-roi.ts";

const context = { today: "2026-11-23", zone: "America/New_York", currency: "USD", numbers: [] };

test.each([
  ["", "2026-11", "2026-11", null],
  ["year", "2026-01", "2026-11", null],
  ["last year", "2025-01", "2025-12", null],
  ["2025", "2025-01", "2025-12", null],
  ["BNI last quarter", "2026-07", "2026-09", "BNI"],
  ["quarter", "2026-10", "2026-11", null],
  ["q1", "2026-01", "2026-03", null],
  ["q4 2025", "2025-10", "2025-12", null],
  ["last month", "2026-10", "2026-10", null],
  ["for BNI Downtown this month", "2026-11", "2026-11", "BNI Downtown"],
  ["march", "2026-03", "2026-03", null],
  ["december", "2025-12", "2025-12", null],
  ["december 2024", "2024-12", "2024-12", null],
  ["Chamber of Commerce", "2026-11", "2026-11", "Chamber of Commerce"],
])("“roi %s” is of the months from %s to %s", (words, from, month, group) => {
  expect(parseRoi(words, context)).toEqual({ kind: "ok", args: { from, month, group } });
});
