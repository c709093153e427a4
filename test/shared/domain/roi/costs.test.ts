import fc from "fast-check";
import { expect, test } from "vitest";
import type { Group } from "../../../../shared/domain/groups/group.ts";
import { costsOf } from "../../../../shared/domain/roi/costs.ts";
import { everythingTo, monthTo } from "../../../../shared/domain/roi/period.ts";
import type { Share } from "../../../../shared/domain/roi/share.ts";
import { addMonths, lastDayOf } from "../../../../shared/domain/time/months.ts";
import { aContact, aGroup, anEvent, usd } from "../../../fixtures/records.ts";

const share = (over: Partial<Share>): Share => ({
  kind: "group",
  group: aGroup(),
  events: [],
  contacts: [],
  followUps: [],
  outcomes: [],
  ...over,
});
const withDues = (dues: Group["dues"], since = "2026-01-15") => share({ group: aGroup({ dues, since }) });
const said = (of: Share, to: string, from?: string) =>
  costsOf(of, from === undefined ? everythingTo(to) : { from, to }, usd(80_00)).map(
    ({ what, how, amount }) => [`${what}: ${how}`, amount.minor],
  );

// $600 a year is $50 a month; the month of joining counts whole. $100 a quarter is 33.33…: after 1, 2, 3 months 33.33, 66.67, 100.00.
test.each([
  [600_00, "year", "2026-11-30", "Dues: $600 a year for 11 months", 550_00],
  [600_00, "year", "2026-01-31", "Dues: $600 a year for 1 month", 50_00],
  [600_00, "year", "2028-01-01", "Dues: $600 a year for 25 months", 1250_00],
  [100_00, "quarter", "2026-01-20", "Dues: $100 a quarter for 1 month", 33_33],
  [100_00, "quarter", "2026-02-20", "Dues: $100 a quarter for 2 months", 66_67],
  [100_00, "quarter", "2026-03-20", "Dues: $100 a quarter for 3 months", 100_00],
  [49_99, "month", "2026-03-20", "Dues: $49.99 a month for 3 months", 149_97],
] as const)(
  "dues of %d minor units a %s cost, until %s: %s, counted from January 2026 on",
  (...[minor, per, to, label, cost]) => {
    expect(said(withDues({ amount: usd(minor), per }), to)).toEqual([
      [`${label}, counted from January 2026 on`, cost],
    ]);
  },
);

test("before the month of joining nothing is owed, and a single month owes its own part", () => {
  const dues = withDues({ amount: usd(600_00), per: "year" });
  expect(said(dues, "2025-12-31")).toEqual([]);
  expect(said(dues, "2025-12-31", "2025-12-01")).toEqual([]);
  expect(said(dues, "2026-11-30", "2026-11-01")).toEqual([["Dues: $600 a year for 1 month", 50_00]]);
});

test("the months of any dues sum to the dues, to the cent", () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), fc.constantFrom("month", "quarter", "year"), (minor, per) => {
      const dues = withDues({ amount: usd(minor), per });
      const months = Array.from({ length: 12 }, (_, n) => addMonths("2026-01", n));
      const costs = months.map(
        (month) => costsOf(dues, monthTo(month, lastDayOf(month)), null)[0]?.amount.minor ?? 0,
      );
      const times = { month: 12, quarter: 4, year: 1 }[per];
      expect(costs.reduce((sum, cost) => sum + cost, 0)).toBe(minor * times);
      expect(Math.max(...costs) - Math.min(...costs)).toBeLessThanOrEqual(1);
    }),
  );
});

const meetings = share({
  group: aGroup({ mealPerMeeting: usd(15_00), minutesPerMeeting: 90 }),
  events: [
    anEvent({ id: "e1", day: "2026-11-03", minutes: 60, cost: usd(25_00) }),
    anEvent({ id: "e2", day: "2026-11-10" }),
    anEvent({ id: "later", day: "2026-12-01" }),
  ],
  contacts: [
    aContact({ id: "a", metOn: "2026-11-03", eventId: "e1" }),
    aContact({ id: "b", metOn: "2026-11-10" }),
    aContact({ id: "c", metOn: "2026-11-17" }),
    aContact({ id: "d", metOn: "2026-11-17" }),
  ],
});

test("meals and hours count the meetings that are known: events, and the other days on which somebody was met", () => {
  // Meetings: 3 Nov (60 min), 10 Nov (the usual 90; whom one met that day adds none), 17 Nov (90). 4 h at $80 is $320.
  expect(said(meetings, "2026-11-30")).toEqual([
    ["Meals: $15 × 3 known meetings (1 by the day you met someone)", 45_00],
    ["Event: $25", 25_00],
    ["4 h of time: at $80 an hour", 320_00],
  ]);
});

test("hours that do not divide are rounded to the cent, half up", () => {
  const event = share({ kind: "event", group: null, events: [anEvent({ minutes: 50 })] });
  const line = { what: "50 min of time", how: "at $80.01 an hour", amount: usd(66_68) };
  expect(costsOf(event, everythingTo("2026-11-30"), usd(80_01))).toEqual([line]);
});

test("without a rate, time costs nothing; an amount keeps its own currency", () => {
  const events = [
    anEvent({ id: "e1", cost: usd(25_00) }),
    anEvent({ id: "e2", cost: { minor: 30_00, currency: "EUR" } }),
  ];
  expect(costsOf(share({ kind: "event", group: null, events }), everythingTo("2026-11-30"), null)).toEqual([
    { what: "Event", how: "$25", amount: usd(25_00) },
    { what: "Event", how: "€30", amount: { minor: 30_00, currency: "EUR" } },
  ]);
});

test("what was missed costs money and no time, what was cancelled neither; parking costs too", () => {
  const hours = { startsAt: "2026-11-20T13:00:00.000Z", endsAt: "2026-11-20T14:30:00.000Z" };
  const events = [
    anEvent({ id: "e1", cost: usd(25_00), ...hours, extras: [{ what: "parking", amount: usd(12_00) }] }),
    anEvent({ id: "e2", cost: usd(30_00), ...hours, attendance: "missed" }),
    anEvent({ id: "e3", cost: usd(40_00), ...hours, isCancelled: true }),
  ];
  const costs = costsOf(
    share({ kind: "event", group: null, events }),
    everythingTo("2026-11-30"),
    usd(80_00),
  );
  expect(costs).toEqual([
    { what: "Events", how: "$25 + $12 + $30", amount: usd(67_00) },
    { what: "1 h 30 min of time", how: "at $80 an hour", amount: usd(120_00) },
  ]);
});
