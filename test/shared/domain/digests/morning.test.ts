import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { digestInstant, dueDigestDay } from "../../../../shared/domain/digests/morning.ts";
import { addDays, localDay } from "../../../../shared/domain/time/local-time.ts";
import { anAccount, someSettings } from "../../../fixtures/records.ts";

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** The zone's next changes of clocks, to the end of 2027. */
function changesOf(zone: string): Temporal.ZonedDateTime[] {
  const changes: Temporal.ZonedDateTime[] = [];
  let change = Temporal.ZonedDateTime.from(`2026-01-01T00:00[${zone}]`).getTimeZoneTransition("next");
  for (; change && change.year < 2028; change = change.getTimeZoneTransition("next")) changes.push(change);
  return changes;
}

/** Every zone that changes its clocks, one for each set of rules. */
const changing = Map.groupBy(Intl.supportedValuesOf("timeZone"), (zone) =>
  changesOf(zone)
    .map((at) => at.toString({ timeZoneName: "never" }))
    .join(" "),
);
changing.delete("");

/** Seconds from the instant to the next time that the clocks show the full hour. */
function secondsBefore(hour: number, instant: string, zone: string): number {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const day = hour === 0 ? local.toPlainDate().add({ days: 1 }) : local.toPlainDate();
  const target = day.toPlainDateTime({ hour }).toZonedDateTime(zone);
  return Number((target.epochNanoseconds - local.epochNanoseconds) / 1_000_000_000n);
}

test("at eight the mails go out between 7:50:00 and 7:59:59, each account at its own second, evenly spread", () => {
  const ids = Array.from({ length: 6000 }, (_, n) => `acct-${n}`);
  const times = ids.map((id) => digestInstant(id, someSettings(), "2026-11-23"));
  expect(times.every((at) => at >= "2026-11-23T12:50:00.000Z" && at <= "2026-11-23T12:59:59.000Z")).toBe(
    true,
  );
  const minutes = Map.groupBy(times, (at) => at.slice(0, 16));
  expect(minutes.size).toBe(10);
  for (const [, mails] of minutes) expect(mails.length).toBeGreaterThan(500);
});

test("in every zone, on each day around a change of clocks, for every hour: within the ten minutes before it, on that day", () => {
  expect(changing.size).toBeGreaterThan(20);
  for (const [zone = ""] of changing.values()) {
    const days = changesOf(zone).flatMap((at) =>
      [-1, 0, 1].map((n) => addDays(at.toPlainDate().toString(), n)),
    );
    for (const day of days) {
      for (const digestHour of hours) {
        const at = digestInstant("acct-1", someSettings({ zone, digestHour }), day);
        const before = secondsBefore(digestHour, at, zone);
        const where = `${zone} ${day} ${digestHour}`;
        expect(localDay(at, zone), where).toBe(day);
        // Where the day itself begins at one o'clock there are no ten minutes before one.
        expect(before >= 0 && before <= 600, `${where}: ${before} s`).toBe(true);
      }
    }
  }
});

test.each([
  ["before the moment", "2026-11-23T12:49:00.000Z", null, null],
  ["after it", "2026-11-23T13:00:00.000Z", null, "2026-11-23"],
  ["after it, already decided", "2026-11-23T13:00:00.000Z", "2026-11-23", null],
  ["in the evening, after an outage", "2026-11-24T02:00:00.000Z", "2026-11-20", "2026-11-23"],
  ["on Saturday, Friday's having been missed", "2026-11-21T13:00:00.000Z", "2026-11-19", null],
])("%s", (...[, now, lastDigestOn, day]) => {
  expect(dueDigestDay(anAccount({ lastDigestOn }), someSettings(), now)).toBe(day);
});
