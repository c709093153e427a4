import { expect, test } from "vitest";
import { metWhen } from "../../../../shared/domain/recall/met-when.ts";

/** A Monday. */
const today = "2026-11-02";

test.each([
  ["today", "2026-11-02", "2026-11-02", ""],
  ["yesterday?", "2026-11-01", "2026-11-01", ""],
  ["plumber last week", "2026-10-26", "2026-11-01", "plumber"],
  ["this month", "2026-11-01", "2026-11-30", ""],
  ["plumber in May", "2026-05-01", "2026-05-31", "plumber"],
  ["in december", "2025-12-01", "2025-12-31", ""],
  ["florist in june 2025", "2025-06-01", "2025-06-30", "florist"],
  ["last year", "2025-01-01", "2025-12-31", ""],
  ["on 12 Oct", "2026-10-12", "2026-10-12", ""],
  ["on friday", "2026-10-30", "2026-10-30", ""],
])("“%s” is from %s to %s", (said, from, to, rest) => {
  expect(metWhen(said, today)).toEqual({ from, to, rest });
});

test.each(["plumber chamber", "Will May", "plumber in Leeds", "on the board"])(
  "“%s” tells no time",
  (said) => {
    expect(metWhen(said, today)).toBeNull();
  },
);
