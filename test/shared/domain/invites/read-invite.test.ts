import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timeText } from "../../../../shared/domain/invites/invite-time.ts";
import { readInvite } from "../../../../shared/domain/invites/read-invite.ts";
import { calendarOf, easternTime, writtenBy } from "./written-by-programs.ts";

const shown = (text: string) =>
  readInvite(text).map(({ summary, start, end }) => [
    summary,
    start && timeText(start),
    end && timeText(end),
  ]);

const [at, later] = ["2026-11-20T07:30:00-05:00", "2026-11-20T09:00:00-05:00"];

test.each([
  ["Google", "Chamber breakfast", at, later],
  [
    "Exchange",
    "Quarterly review with the suppliers of the northern region",
    "2026-07-03T14:00:00-04:00",
    "2026-07-03T15:00:00-04:00",
  ],
  ["Outlook with a zone of its own", "Board", at, later],
  ["a zone that is nobody's", "Odd", "2026-11-20T07:30:00-05:30", "2026-07-20T09:00:00-04:30"],
  ["a zone as Windows shows it, unquoted", "Call", "2026-07-20T07:30:00-04:00", "2026-07-20T14:00:00+02:00"],
  ["Outlook for the web", "Sync", "2026-07-20T07:30:00+00:00", "2026-07-20T09:00:00+00:00"],
  ["Evolution", "Talk", "2026-07-20T07:30:00-04:00", "2026-07-20T14:30:00+02:00"],
  ["Lotus", "Old", "2026-07-20T07:30:00-05:00", "2026-07-20T14:30:00+02:00"],
  ["Apple", "Builders' fair", "2026-11-24", "2026-11-26"],
  ["Eventbrite", "Founders & Friends Mixer", "2026-11-19T23:30:00+00:00", "2026-11-20T01:30:00+00:00"],
  ["Meetup, without a zone", "Makers' night", "2026-11-20T18:00:00+00:00", "2026-11-20T20:00:00+00:00"],
  ["Luma", "Rooftop ☀️ demo", "2026-09-18T16:00:00+00:00", "2026-09-18T18:00:00+00:00"],
  ["no zone at all", "Floating", "2026-11-20T18:00:00", "2026-11-20T18:00:00"],
])("an invite as it comes from %s says when its meeting is", (program, summary, start, end) => {
  expect(shown(writtenBy[program] ?? "")).toEqual([[summary, start, end]]);
});

test("an invite tells who asks whom, where, and how new it is", () => {
  expect(readInvite(writtenBy["Google"] ?? "")[0]).toMatchObject({
    uid: "7a1b2c3d4e@google.com",
    sequence: 1,
    method: "REQUEST",
    location: "Hilton, 1 Harbour Road",
    about: "Tickets: $25 at the door.\n\nBring cards",
    organizer: { name: "Harbour Chamber", email: "events@chamber.example.org" },
    attendees: [{ name: null, email: "ann@example.com" }],
    isCancelled: false,
  });
  expect(readInvite(writtenBy["Luma"] ?? "")[0]?.organizer).toEqual({
    name: "Kim, of Dock 5",
    email: "kim@example.net",
  });
});

const when = ["DTSTART:20261120T180000Z", "DTEND:20261120T190000Z", "UID:u"];
const oneHour = ["2026-11-20T18:00:00+00:00", "2026-11-20T19:00:00+00:00"];

test.each<[string, string, (string | null)[][]]>([
  ["bare line feeds", calendarOf([], [...when, "SUMMARY:A"]).replaceAll("\r\n", "\n"), [["A", ...oneHour]]],
  [
    "bare carriage returns",
    calendarOf([], [...when, "SUMMARY:A"]).replaceAll("\r\n", "\r"),
    [["A", ...oneHour]],
  ],
  ["a mark of byte order", `\uFEFF${calendarOf([], [...when, "SUMMARY:A"])}`, [["A", ...oneHour]]],
  [
    "long lines broken without a space",
    calendarOf(
      [],
      [...when, "SUMMARY:The annual general meeting of the society of friends of the har", "bour"],
    ),
    [["The annual general meeting of the society of friends of the harbour", ...oneHour]],
  ],
  [
    "quoted-printable that nobody undid",
    calendarOf(
      [],
      [
        ...when,
        "SUMMARY:Caf=C3=A9 of the builders and=",
        " friends",
        "ATTENDEE;CN=3DAnn:mailto:ann@example.com",
      ],
    ),
    [["Café of the builders and friends", ...oneHour]],
  ],
  [
    "an end that is its start",
    calendarOf([], [when[0] ?? "", "DTEND:20261120T180000Z", "SUMMARY:A"]),
    [["A", oneHour[0] ?? "", oneHour[0] ?? ""]],
  ],
  [
    "a whole day without an end",
    calendarOf([], ["DTSTART;VALUE=DATE:20261231", "SUMMARY:A"]),
    [["A", "2026-12-31", "2027-01-01"]],
  ],
  [
    "a date that does not say that it is one",
    calendarOf([], ["DTSTART:20261231", "SUMMARY:A"]),
    [["A", "2026-12-31", "2027-01-01"]],
  ],
  [
    "a length in days, over a change of clocks",
    calendarOf([], ["DTSTART;TZID=America/New_York:20261031T180000", "DURATION:P1D", "SUMMARY:A"]),
    [["A", "2026-10-31T18:00:00-04:00", "2026-11-01T18:00:00-05:00"]],
  ],
  [
    "a length that no calendar has",
    calendarOf([], [when[0] ?? "", "DURATION:P999999999999999999W", "SUMMARY:A"]),
    [["A", oneHour[0] ?? "", oneHour[0] ?? ""]],
  ],
  [
    "a day that does not exist",
    calendarOf([], ["DTSTART:20261320T180000Z", "SUMMARY:A"]),
    [["A", null, null]],
  ],
  [
    "midnight as 24 o'clock",
    calendarOf([], ["DTSTART:20261120T240000Z", "SUMMARY:A"]),
    [["A", "2026-11-21T00:00:00+00:00", "2026-11-21T00:00:00+00:00"]],
  ],
  ["no end of the calendar", calendarOf([], [...when, "SUMMARY:A"]).slice(0, -27), [["A", ...oneHour]]],
  [
    "the only zone of the calendar, called otherwise",
    calendarOf([easternTime("Ost")], ["DTSTART;TZID=West:20261120T073000", "SUMMARY:A"]),
    [["A", at, at]],
  ],
  [
    "two meetings",
    calendarOf([], [...when, "SUMMARY:A"], [...when, "SUMMARY:B"]),
    [
      ["A", ...oneHour],
      ["B", ...oneHour],
    ],
  ],
])("a calendar with %s is read", (_, text, meetings) => {
  expect(shown(text)).toEqual(meetings);
});

test("a series tells how it goes on, and a time of it that was moved which one it is", () => {
  const [series, moved] = readInvite(
    calendarOf(
      ["METHOD:REQUEST"],
      [
        "DTSTART;TZID=Europe/Berlin:20261103T070000",
        "RRULE:FREQ=WEEKLY;BYDAY=TU",
        "EXDATE;TZID=Europe/Berlin:20261110T070000,20261117T070000",
        "UID:u",
      ],
      [
        "RECURRENCE-ID;TZID=Europe/Berlin:20261124T070000",
        "DTSTART;TZID=Europe/Berlin:20261125T070000",
        "UID:u",
      ],
    ),
  );
  expect(series?.repeats).toMatchObject({ rules: ["FREQ=WEEKLY;BYDAY=TU"] });
  expect(series?.repeats?.without.map(timeText)).toEqual([
    "2026-11-10T07:00:00+01:00",
    "2026-11-17T07:00:00+01:00",
  ]);
  expect(moved?.recurrenceId && timeText(moved.recurrenceId)).toBe("2026-11-24T07:00:00+01:00");
});

test("a calendar of zones whose clocks change every day, with times without number, is read to its end", () => {
  const observances = Array.from({ length: 60 }, (_, n) =>
    [
      "BEGIN:STANDARD",
      `DTSTART:16010101T0${n % 9}0000`,
      `TZOFFSETTO:-0${n % 9}${n % 6}0`,
      `RRULE:FREQ=${n % 2 ? "DAILY;COUNT=99999999" : "YEARLY;BYDAY=MO"}`,
      "END:STANDARD",
    ].join("\r\n"),
  ).join("\r\n");
  const zones = Array.from(
    { length: 30 },
    (_, n) => `BEGIN:VTIMEZONE\r\nTZID:z${n}\r\n${observances}\r\nEND:VTIMEZONE`,
  );
  const events = Array.from({ length: 300 }, (_, n) => [
    `DTSTART;TZID=z${n % 30}:20${10 + (n % 80)}0101T100000`,
  ]);
  const many = Array.from({ length: 200 }, () => `RDATE:${"20261120T180000Z,".repeat(1000)}`);
  expect(readInvite(calendarOf(zones, ["DTSTART:20261120T180000Z", ...many], ...events))).toHaveLength(301);
});

describe("whatever a calendar says", () => {
  const wholes = Object.values(writtenBy);
  const hostile = fc.constantFrom(
    "DURATION:P999999999999999999W",
    "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "RRULE:FREQ=DAILY;INTERVAL=999999999999;COUNT=99999999999",
    "DTSTART:00000000T000000",
    "DTSTART;TZID=:99991231T235959",
    "DTEND:-99991231T235959Z",
    "BEGIN:VEVENT",
    "END:VCALENDAR",
    "BEGIN:VTIMEZONE\r\nTZID:x\r\nBEGIN:STANDARD\r\nDTSTART:00010101T000000\r\nRRULE:FREQ=DAILY\r\nTZOFFSETTO:+9999",
    "TZOFFSETTO:-2359",
    `RDATE:${"20261120T180000Z,".repeat(3000)}`,
    `SUMMARY;${'X="'.repeat(2000)}:`,
    `TZID:${"(".repeat(5000)}`,
  );
  const spoiled = fc
    .tuple(
      fc.constantFrom(...wholes),
      fc.array(fc.tuple(fc.nat(3000), fc.nat(40), fc.oneof(hostile, fc.string())), { maxLength: 6 }),
    )
    .map(([whole, cuts]) =>
      cuts.reduce(
        (text, [from, length, put]) => `${text.slice(0, from)}\r\n${put}\r\n${text.slice(from + length)}`,
        whole,
      ),
    );

  test("it is read to its end and its times can be told", () => {
    fc.assert(
      fc.property(spoiled, (text) => {
        for (const event of readInvite(text))
          for (const time of [event.start, event.end, event.recurrenceId])
            if (time !== null)
              expect(timeText(time)).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d)?)?$/);
      }),
      { numRuns: 300 },
    );
  });
});
