import { expect, test } from "vitest";
import type { DuesPeriod } from "../../../../shared/domain/groups/group.ts";
import { renewalWindow } from "../../../../shared/domain/groups/renewal.ts";
import { aGroup, usd } from "../../../fixtures/records.ts";

const paid = (per: DuesPeriod, renewsOn: string | null) =>
  aGroup({ dues: { amount: usd(600_00), per }, renewsOn });

test.each<[DuesPeriod, string, string, string]>([
  ["year", "2027-01-05", "2026-11-21", "2027-01-05"],
  ["year", "2027-01-05", "2027-01-05", "2027-01-05"],
  ["year", "2027-01-05", "2027-01-06", "2028-01-05"],
  ["year", "2024-02-29", "2026-01-01", "2026-02-28"],
  ["year", "2024-02-29", "2027-03-01", "2028-02-29"],
  ["half-year", "2026-01-31", "2026-08-01", "2027-01-31"],
  ["quarter", "2026-01-31", "2026-03-01", "2026-04-30"],
  ["quarter", "2030-01-31", "2026-03-01", "2030-01-31"],
])("dues a %s from %s on are, on %s, next due on %s", (per, from, day, due) => {
  expect(renewalWindow(paid(per, from), day)?.on).toBe(due);
});

test("dues of a month or a week need no warning, nor do those of which nobody has said when they fall due", () => {
  expect(renewalWindow(paid("month", "2027-01-05"), "2026-11-21")).toBeNull();
  expect(renewalWindow(paid("week", "2027-01-05"), "2026-11-21")).toBeNull();
  expect(renewalWindow(paid("year", null), "2026-11-21")).toBeNull();
});

test("who pays is told forty-five days before, while there is time to decide", () => {
  expect(renewalWindow(paid("year", "2027-01-05"), "2026-11-01")).toEqual({
    on: "2027-01-05",
    from: "2026-11-21",
    until: "2027-01-04",
  });
});
