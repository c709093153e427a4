import ICAL from "ical.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addDays } from "../../../shared/domain/time/local-time.ts";
import { annTalks, type Sent, unwrapped } from "../../fixtures/ann-talks.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";
import { calendarOf } from "../domain/invites/written-by-programs.ts";

let here: Awaited<ReturnType<typeof onLoopback>>;
let ann: ReturnType<typeof annTalks>;
beforeEach(async () => {
  here = await onLoopback();
  ann = annTalks(here);
});
afterEach(() => here.close());

const eastern = (name: string, local: string): string => `${name};TZID=America/New_York:${local}`;

/** One time of the series, as it is told on its own. */
const one = (at: string, ...more: readonly string[]): readonly string[] => [
  "UID:bni@example.org",
  eastern("RECURRENCE-ID", at),
  "SUMMARY:BNI Downtown",
  ...more,
];

/** Every Tuesday from 3 November on. */
const weekly: readonly string[] = [
  "UID:bni@example.org",
  eastern("DTSTART", "20261103T070000"),
  eastern("DTEND", "20261103T083000"),
  "RRULE:FREQ=WEEKLY;BYDAY=TU",
  "SUMMARY:BNI Downtown",
];

const forwards = (method: string, ...events: readonly (readonly string[])[]) =>
  ann.sends({
    subject: "Fwd: Invitation: BNI Downtown",
    files: [{ name: "invite.ics", bytes: Buffer.from(calendarOf([`METHOD:${method}`], ...events)) }],
  });

/** The times for following up that a mail brings, as another reader reads them. */
const bringsIn = (mail: Sent | null): readonly string[] =>
  (mail?.attachments ?? [])
    .filter(({ name }) => name.endsWith(".ics"))
    .map(({ bytes }) => {
      const calendar = ICAL.Component.fromString(Buffer.from(bytes).toString());
      const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent") ?? undefined);
      const method = String(calendar.getFirstPropertyValue("method"));
      return `${method} ${event.sequence} ${event.startDate.toJSDate().toISOString().slice(0, 16)}`;
    });

/** What each of the mornings of the days brings for the calendar. */
async function mornings(from: string, count: number): Promise<Readonly<Record<string, readonly string[]>>> {
  const brought: Record<string, readonly string[]> = {};
  for (let n = 0; n < count; n += 1) {
    const day = addDays(from, n);
    const brings = bringsIn(await ann.servedAt(`${day}T13:00:00.000Z`));
    if (brings.length > 0) brought[day] = brings;
  }
  return brought;
}

const events = async () => here.deps.records.all(await ann.account(), "event");

test("after each time of a weekly meeting an hour is set aside, one invitation at a time and each once", async () => {
  expect(bringsIn(await forwards("REQUEST", weekly))).toEqual(["REQUEST 0 2026-11-04T14:00"]);
  expect(await mornings("2026-11-03", 28)).toEqual({
    "2026-11-03": ["REQUEST 0 2026-11-11T14:00"],
    "2026-11-11": ["REQUEST 0 2026-11-18T14:00"],
    "2026-11-18": ["REQUEST 0 2026-11-25T14:00"],
    "2026-11-25": ["REQUEST 0 2026-12-02T14:00"],
  });
});

test("the digest that brings it says so, and comes on the eve even where nothing else is to be told", async () => {
  await forwards("REQUEST", weekly);
  await ann.sends({ text: "group BNI Downtown\nmissed BNI Downtown" });
  here.at.now = "2026-11-03T20:00:00.000Z";
  await ann.sends({ text: "missed BNI Downtown" });
  const eve = await ann.servedAt("2026-11-09T13:00:00.000Z");
  expect(unwrapped(eve)).toContain("Time set aside after BNI Downtown");
  expect(unwrapped(eve)).toContain("30 minutes on Wednesday 11 November at 9 am");
  expect(bringsIn(eve)).toEqual(["REQUEST 0 2026-11-11T14:00"]);
});

test("the digest that is decided keeps the times of a series that have come within ten weeks", async () => {
  await forwards("REQUEST", weekly);
  expect(
    (await events())
      .map(({ day }) => day)
      .sort()
      .at(-1),
  ).toBe("2027-01-05");
  await mornings("2026-11-03", 16);
  const days = (await events()).map(({ day }) => day).sort();
  expect(days.at(-1)).toBe("2027-01-26");
  expect(new Set(days).size).toBe(days.length);
});

describe("one time of a series", () => {
  test("that is moved before its hour is set aside has it after the day to which it moved", async () => {
    await forwards("REQUEST", weekly);
    const moved = one("20261117T070000", eastern("DTSTART", "20261119T070000"));
    expect(bringsIn(await forwards("REQUEST", moved))).toEqual([]);
    expect(await mornings("2026-11-03", 16)).toEqual({
      "2026-11-03": ["REQUEST 0 2026-11-11T14:00"],
      "2026-11-17": ["REQUEST 0 2026-11-20T14:00"],
    });
  });

  test("that is moved later takes its hour along, and one that is cancelled calls it off", async () => {
    await forwards("REQUEST", weekly);
    await mornings("2026-11-03", 2);
    const moved = one("20261110T070000", eastern("DTSTART", "20261112T070000"), "SEQUENCE:1");
    expect(bringsIn(await forwards("REQUEST", moved))).toEqual(["REQUEST 1 2026-11-13T14:00"]);
    const off = one("20261110T070000", eastern("DTSTART", "20261112T070000"), "SEQUENCE:2");
    expect(bringsIn(await forwards("CANCEL", off))).toEqual(["CANCEL 2 2026-11-13T14:00"]);
  });

  test("that is cancelled before has none set aside", async () => {
    await forwards("REQUEST", weekly);
    await forwards("CANCEL", one("20261110T070000", eastern("DTSTART", "20261110T070000"), "SEQUENCE:1"));
    expect(await mornings("2026-11-03", 14)).toEqual({ "2026-11-13": ["REQUEST 0 2026-11-18T14:00"] });
  });
});

test("“block off” calls off what lies ahead, and other hours or “block on” set it aside again", async () => {
  await forwards("REQUEST", weekly);
  await ann.sends({ text: "event Expo on 2026-11-19" });
  const off = await ann.sends({ text: "block off" });
  expect(unwrapped(off)).toContain("The 2 times ahead of you are free again.");
  expect(bringsIn(off).toSorted()).toEqual(["CANCEL 1 2026-11-04T14:00", "CANCEL 1 2026-11-20T14:00"]);
  const on = await ann.sends({ text: "block on" });
  expect(bringsIn(on).toSorted()).toEqual(["REQUEST 2 2026-11-04T14:00", "REQUEST 2 2026-11-20T14:00"]);
  const later = await ann.sends({ text: "block 45 min at 10" });
  expect(bringsIn(later).toSorted()).toEqual(["REQUEST 3 2026-11-04T15:00", "REQUEST 3 2026-11-20T15:00"]);
  expect(bringsIn(await ann.sends({ text: "block 45 min at 10" }))).toEqual([]);
});

test("who wants no hours gets none with a digest either", async () => {
  await forwards("REQUEST", weekly);
  await ann.sends({ text: "block off" });
  expect(await mornings("2026-11-03", 14)).toEqual({});
});
