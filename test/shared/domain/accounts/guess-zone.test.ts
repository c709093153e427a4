import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { guessZone } from "../../../../shared/domain/accounts/guess-zone.ts";

const winter = "2026-01-15T12:00:00.000Z";
const summer = "2026-07-15T12:00:00.000Z";

test.each([
  [winter, -300, "America/New_York"],
  [summer, -240, "America/New_York"],
  [summer, -300, "America/Chicago"],
  [winter, -480, "America/Los_Angeles"],
  [summer, -420, "America/Los_Angeles"],
  [winter, 0, "Europe/London"],
  [summer, 60, "Europe/London"],
  [winter, 60, "Europe/Berlin"],
  [summer, 120, "Europe/Berlin"],
  [summer, 330, "Asia/Kolkata"],
  [winter, 660, "Australia/Sydney"],
  [summer, 600, "Australia/Sydney"],
])("at %s an offset of %d minutes means %s", (at, offset, zone) => {
  expect(guessZone(at, offset)).toBe(zone);
});

test.each([
  ["no date", null, -60],
  ["no offset", winter, null],
  ["an offset that no clock has", winter, 17],
  ["UTC in summer, which servers write", summer, 0],
])("with %s the guess is New York", (_, at, offset) => {
  expect(guessZone(at, offset)).toBe("America/New_York");
});

test("every offset that any zone has is guessed as a zone that has it", () => {
  for (const at of [winter, summer]) {
    const instant = Temporal.Instant.from(at);
    const minutes = (zone: string) => instant.toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
    const used = new Set(Intl.supportedValuesOf("timeZone").map(minutes));
    if (at === summer) used.delete(0);
    for (const offset of used) expect(minutes(guessZone(at, offset)), String(offset)).toBe(offset);
  }
});
