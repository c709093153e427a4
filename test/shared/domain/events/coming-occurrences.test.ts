import { expect, test } from "vitest";
import { comingOccurrences } from "../../../../shared/domain/events/coming-occurrences.ts";
import { decideInvites } from "../../../../shared/domain/events/decide-invites.ts";
import { readInvite } from "../../../../shared/domain/invites/read-invite.ts";
import { applied, itemsIn } from "../../../../shared/domain/ledger/book.ts";
import { situation } from "../commands/situations.ts";
import { calendarOf } from "../invites/written-by-programs.ts";

const weekly = (...more: readonly string[]) => {
  const event = [
    "UID:w",
    "DTSTART;TZID=America/New_York:20261124T070000",
    "SUMMARY:Roundtable",
    "DURATION:PT90M",
    ...more,
  ];
  const now = situation();
  const { book } = now;
  return applied(book, decideInvites(now, readInvite(calendarOf(["METHOD:REQUEST"], event))).changes);
};
const daysFrom = (book: ReturnType<typeof weekly>, today: string) =>
  comingOccurrences(book, today).map(({ day, startsAt, endsAt }) => [day, startsAt, endsAt]);

test("the times of a series that have come nearer are added, at the hour that clocks then show", () => {
  const book = weekly("RRULE:FREQ=WEEKLY;BYDAY=TU");
  expect(itemsIn(book, "event").at(-1)?.day).toBe("2027-01-26");
  expect(daysFrom(book, "2026-11-23")).toEqual([]);
  expect(daysFrom(book, "2026-12-07")).toEqual([
    ["2027-02-02", "2027-02-02T12:00:00.000Z", "2027-02-02T13:30:00.000Z"],
    ["2027-02-09", "2027-02-09T12:00:00.000Z", "2027-02-09T13:30:00.000Z"],
  ]);
  expect(daysFrom(book, "2027-03-10").at(0)).toEqual([
    "2027-03-16",
    "2027-03-16T11:00:00.000Z",
    "2027-03-16T12:30:00.000Z",
  ]);
});

test.each([
  [
    "ends on a moment in UTC",
    "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261208T115959Z",
    ["2026-11-24", "2026-12-01"],
  ],
  [
    "ends with that day",
    "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261208",
    ["2026-11-24", "2026-12-01", "2026-12-08"],
  ],
  ["ends after two", "RRULE:FREQ=WEEKLY;COUNT=2", ["2026-11-24", "2026-12-01"]],
  ["has a time besides", "RDATE;TZID=America/New_York:20261203T070000", ["2026-11-24", "2026-12-03"]],
])("a series that %s is on those days", (_, more, days) => {
  expect(itemsIn(weekly(more), "event").map(({ day }) => day)).toEqual(days);
});
