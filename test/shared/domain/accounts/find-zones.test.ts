import { expect, test } from "vitest";
import { findZones } from "../../../../shared/domain/accounts/find-zones.ts";

test.each([
  ["Europe/Berlin", "Europe/Berlin"],
  ["europe/berlin", "Europe/Berlin"],
  ["Berlin", "Europe/Berlin"],
  ["new york", "America/New_York"],
  ["NYC", "America/New_York"],
  ["San Francisco", "America/Los_Angeles"],
  ["pacific", "America/Los_Angeles"],
  ["CET", "Europe/Berlin"],
  ["Zürich", "Europe/Zurich"],
  ["Mumbai", "Asia/Kolkata"],
  ["UTC", "UTC"],
])("%s is the zone %s", (said, zone) => {
  const zones = findZones(said);
  expect(zones).toHaveLength(1);
  expect(sameClocks(zones[0] ?? "", zone)).toBe(true);
});

/** Node releases differ in which of two names of one zone they list. */
function sameClocks(one: string, other: string): boolean {
  const at = (timeZone: string) =>
    new Intl.DateTimeFormat("en", { timeZone, dateStyle: "short", timeStyle: "long" }).format(0);
  return at(one) === at(other);
}

test("what is no zone and no known city is none", () => {
  expect(findZones("Atlantis")).toEqual([]);
  expect(findZones("+01:00")).toEqual([]);
  expect(findZones("")).toEqual([]);
});
