import { expect, test } from "vitest";
import {
  dueSummaryMonth,
  nextSummaryMonth,
  summaryInstant,
} from "../../../../shared/domain/roi/month-end.ts";
import { anAccount, someSettings } from "../../../fixtures/records.ts";

test("November's summary goes out with the morning of the first of December", () => {
  const at = summaryInstant("acct-1", someSettings(), "2026-11");
  expect(at >= "2026-12-01T12:50:00.000Z" && at < "2026-12-01T13:00:00.000Z").toBe(true);
});

test("the first summary is of the month in which the account was opened, on its owner's calendar", () => {
  const opened = anAccount({ createdAt: "2026-12-01T03:00:00.000Z" });
  expect(nextSummaryMonth(opened, someSettings())).toBe("2026-11");
  expect(nextSummaryMonth(opened, someSettings({ zone: "Europe/Berlin" }))).toBe("2026-12");
});

test.each([
  ["in the night before", "2026-12-01T06:00:00.000Z", "2026-10", null],
  ["on the first morning", "2026-12-01T13:00:00.000Z", "2026-10", "2026-11"],
  ["once it was sent", "2026-12-01T13:00:00.000Z", "2026-11", null],
  ["after a week without power", "2026-12-08T13:00:00.000Z", "2026-10", "2026-11"],
  ["after a quarter without power: only the last month", "2026-12-08T13:00:00.000Z", "2026-08", "2026-11"],
  ["for a new account on its first morning", "2026-12-01T13:00:00.000Z", null, "2026-11"],
])("%s", (...[, now, lastSummaryOf, month]) => {
  expect(dueSummaryMonth(anAccount({ lastSummaryOf }), someSettings(), now)).toBe(month);
});
