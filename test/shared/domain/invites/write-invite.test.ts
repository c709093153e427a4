import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { Invite } from "../../../../shared/domain/invites/invite.ts";
import { writeInvite } from "../../../../shared/domain/invites/write-invite.ts";

const coffee: Invite = {
  uid: "f1@in.example.com",
  sequence: 0,
  summary: "Coffee with Jane Doe",
  place: "Blue Bottle",
  day: "2026-11-27",
  time: "15:00",
  minutes: 60,
  zone: "America/New_York",
  writtenAt: "2026-11-23T14:00:00.000Z",
};

const eventIn = (text: string) => {
  const events = ICAL.Component.fromString(text).getAllSubcomponents("vevent");
  expect(events).toHaveLength(1);
  const [event] = events;
  if (!event) throw new Error("no event");
  return new ICAL.Event(event);
};

/** What a calendar shows, whose clock is asked of the platform and not of us. */
function shownIn(zone: string, at: Date): string {
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  return parts.format(at);
}

test("a planned coffee is one event that a calendar takes in", () => {
  expect(writeInvite(coffee).split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Nextday//EN",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    "UID:f1@in.example.com",
    "SEQUENCE:0",
    "DTSTAMP:20261123T140000Z",
    "DTSTART:20261127T200000Z",
    "DTEND:20261127T210000Z",
    "SUMMARY:Coffee with Jane Doe",
    "LOCATION:Blue Bottle",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

const ugly = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom(",", ";", "\\", "\n", "\r", "\u0000", "\u2028", "\ud800", "😀", "漢", "a", ":"),
  }),
  fc.constantFrom(
    "Zoe\r\nEND:VEVENT\r\nBEGIN:VEVENT",
    "Zoe\rATTENDEE:mailto:eve@example.org",
    "x".repeat(300),
  ),
);

test("whatever somebody is called and wherever one meets, it stays text, in lines that RFC 5545 allows", () => {
  fc.assert(
    fc.property(ugly, ugly, (summary, place) => {
      const text = writeInvite({ ...coffee, summary, place });
      const lines = text.split("\r\n");
      expect(lines.join("")).not.toMatch(/[^\P{Cc}\t]|[\u2028\u2029]/u);
      for (const line of lines) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
      // None of them ends within a letter.
      expect(Buffer.from(text).toString()).toBe(text);
      const unfolded = text.replaceAll("\r\n ", "").split("\r\n");
      expect(unfolded.map((line) => line.split(/[:;]/, 1)[0])).toEqual([
        ...["BEGIN", "VERSION", "PRODID", "METHOD", "BEGIN", "UID", "SEQUENCE", "DTSTAMP"],
        ...["DTSTART", "DTEND", "SUMMARY", "LOCATION", "END", "END", ""],
      ]);
      const letters = (said: string) => said.toWellFormed().replace(/[\s\p{Cc}]/gu, "");
      const event = eventIn(text);
      expect([letters(event.summary), letters(event.location)]).toEqual([letters(summary), letters(place)]);
    }),
    { numRuns: 500 },
  );
});

describe("the time that was said is the time that the calendar shows", () => {
  const zones = fc.constantFrom(
    ...["Australia/Lord_Howe", "Africa/Casablanca", "Etc/GMT+5", "Asia/Kathmandu", "Pacific/Apia"],
    ...["America/St_Johns", "Europe/Dublin", "America/Havana", "Pacific/Chatham", "Asia/Gaza", "UTC"],
  );
  const days = fc.integer({ min: 0, max: 1000 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString());
  const times = fc
    .integer({ min: 0, max: 47 })
    .map((n) => `${String(n >> 1).padStart(2, "0")}:${n % 2 ? "30" : "00"}`);

  test("in any zone, on any day, also at midnight; only a time that no clock shows is later", () => {
    fc.assert(
      fc.property(zones, days, times, (zone, at, time) => {
        const day = at.slice(0, 10);
        const { startDate, endDate } = eventIn(writeInvite({ ...coffee, zone, day, time }));
        const start = startDate.toJSDate();
        const shown = shownIn(zone, start);
        if (shown !== `${day} ${time}`) {
          expect(shown > `${day} ${time}`, zone).toBe(true);
          // As much before it, the clock shows a time before the one that was said.
          const before = shownIn(zone, new Date(start.getTime() - 3_600_000));
          expect(before < `${day} ${time}`, zone).toBe(true);
        }
        expect(endDate.toJSDate().getTime() - start.getTime()).toBe(3_600_000);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["skipped in spring", "Europe/Berlin", "2027-03-28", "02:30", "2027-03-28T01:30:00.000Z"],
    ["there twice in autumn", "Europe/Berlin", "2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"],
    ["skipped by half an hour", "Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-03T15:45:00.000Z"],
    ["a midnight that is skipped", "America/Havana", "2027-03-14", "00:00", "2027-03-14T05:00:00.000Z"],
    ["of a zone that is five hours behind", "Etc/GMT+5", "2026-11-27", "15:00", "2026-11-27T20:00:00.000Z"],
  ])("%s", (_, zone, day, time, start) => {
    const { startDate } = eventIn(writeInvite({ ...coffee, zone, day, time }));
    expect(startDate.toJSDate().toISOString()).toBe(start);
  });

  test.each([
    ["2026-12-31", "2027-01-01"],
    ["2028-02-28", "2028-02-29"],
    ["2026-10-25", "2026-10-26"],
  ])("without a time it takes the whole of %s, in no zone", (day, next) => {
    const { startDate, endDate } = eventIn(
      writeInvite({ ...coffee, zone: "Europe/Berlin", day, time: null }),
    );
    expect([startDate.isDate, String(startDate), String(endDate)]).toEqual([true, day, next]);
  });
});
