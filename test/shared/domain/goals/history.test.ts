import { describe, expect, test } from "vitest";
import { chainOf, ownShare } from "../../../../shared/domain/goals/chain.ts";
import { historyOf, waitingDays } from "../../../../shared/domain/goals/history.ts";
import type { Outcome } from "../../../../shared/domain/outcomes/outcome.ts";
import { aContact, aFollowUp, anEvent, anOutcome } from "../../../fixtures/records.ts";

const on = { today: "2026-11-30", zone: "America/New_York", currency: "USD" };
const metOn = "2026-11-01";

const person = (id: string, eventId: string | null, warmth: "warm" | "cold" | null) =>
  aContact({ id, metOn, eventId, warmth });
const came = (contactId: string, what: Outcome["what"], day: string) =>
  anOutcome({ id: `${contactId} ${what}`, contactId, what, day });
const step = (contactId: string, over: Parameters<typeof aFollowUp>[0]) =>
  aFollowUp({ id: `${contactId} ${over?.step ?? "hello"}`, contactId, ...over });

/**
 * By hand, all met on the 1st, today is the 30th:
 * Ada    warm; called on the 4th in New York, though the 5th in UTC; coffee on the 11th; won on the 21st
 * Ben    warm; coffee planned on the 6th, not met yet
 * Cleo   warm; nobody asked her
 * Dan    nothing said; a lead on the 9th, so that they met by then
 * Eva    warm; coffee on the 1st; lost on the 15th
 * Finn   cold, of whom nothing came: no quality contact
 * Gus    warm; an old card of the pile
 * Hal    warm; of a table that does not say when they met
 */
const records = {
  contacts: [
    person("ada", "breakfast", "warm"),
    person("ben", "breakfast", "warm"),
    person("cleo", "mixer", "warm"),
    person("dan", "mixer", null),
    person("eva", null, "warm"),
    person("finn", "mixer", "cold"),
    person("gus", null, "warm"),
    { ...person("hal", null, "warm"), isUndated: true },
  ],
  followUps: [
    step("ada", { step: "call", status: "done", closedAt: "2026-11-05T03:00:00.000Z" }),
    step("ben", {
      step: "recap",
      createdAt: "2026-11-06T15:00:00.000Z",
      meeting: { day: "2026-12-03", time: null, place: null, sequence: 0 },
    }),
    step("cleo", { step: "call", status: "skipped", closedAt: "2026-11-05T15:00:00.000Z" }),
    step("gus", { isOfPile: true }),
  ],
  outcomes: [
    came("ada", "coffee", "2026-11-11"),
    came("ada", "won", "2026-11-21"),
    came("dan", "lead", "2026-11-09"),
    came("eva", "coffee", "2026-11-01"),
    came("eva", "lost", "2026-11-15"),
  ],
  events: [
    anEvent({ id: "breakfast", day: metOn }),
    anEvent({ id: "mixer", day: metOn }),
    anEvent({ id: "empty", day: metOn, attendance: "attended" }),
    anEvent({ id: "unknown", day: metOn }),
    anEvent({ id: "missed", day: metOn, attendance: "missed" }),
    anEvent({ id: "party", day: metOn, isFun: true, attendance: "attended" }),
    anEvent({ id: "cancelled", day: metOn, isCancelled: true, attendance: "attended" }),
    anEvent({ id: "last week", day: "2026-11-24", attendance: "attended" }),
    anEvent({ id: "next week", day: "2026-12-04" }),
  ],
};

describe("what happened", () => {
  const { trials, contactsAtEvents } = historyOf(records, on);
  const lasting = { age: 36_500, took: null };

  test("quality contacts, once they were asked and once they met", () => {
    expect(trials.asked).toEqual([
      { age: 29, took: 3 },
      { age: 29, took: 5 },
      { age: 29, took: null },
      { age: 29, took: 8 },
      { age: 29, took: 0.5 },
    ]);
    expect(trials.met).toEqual([
      { age: 26, took: 7 },
      { age: 24, took: null },
      { age: 21, took: 0.5 },
      { age: 29, took: 0.5 },
    ]);
  });

  test("what came of meetings; what was lost is waited for no more", () => {
    expect(trials.customer).toEqual([{ age: 19, took: 10 }, { age: 21, took: null }, lasting]);
    expect(trials.lead).toEqual([
      { age: 19, took: null },
      { age: 21, took: 0.5 },
      { age: 29, took: null },
    ]);
    expect(trials.partnership.map(({ took }) => took)).toEqual([null, null, null]);
    expect(trials.introduction).toEqual([]);
  });

  test("events where one was, two weeks ago or longer, and of which something is known", () => {
    expect(contactsAtEvents).toEqual([2, 2, 0]);
  });

  test("who was asked and not met yet still waits", () => {
    expect(waitingDays(records, on)).toEqual([24]);
  });
});

describe("the way from events to goals", () => {
  test("usual ratios are one’s own once enough has happened", () => {
    const path = ["asked", "met"] as const;
    expect(ownShare(chainOf({ contacts: [], followUps: [], outcomes: [], events: [] }, on), path)).toBe(
      "none",
    );
    expect(ownShare(chainOf(records, on), path)).toBe("some");
    const many = Array.from({ length: 12 }, (_, n) => `${n}`);
    const busy = {
      contacts: many.map((id) => person(id, `event ${id}`, "warm")),
      followUps: [],
      outcomes: many.map((id) => came(id, "coffee", "2026-11-08")),
      events: many.map((id) => anEvent({ id: `event ${id}`, day: metOn })),
    };
    expect(ownShare(chainOf(busy, on), path)).toBe("all");
  });

  test("how often one goes is counted over three months, or since the first event", () => {
    expect(chainOf(records, on).eventsAMonth).toBe(5);
    expect(chainOf({ ...records, events: [] }, on).eventsAMonth).toBeNull();
    const old = [anEvent({ id: "old", day: "2026-02-01" }), anEvent({ id: "new", day: "2026-11-02" })];
    expect(chainOf({ ...records, events: old }, on).eventsAMonth).toBeCloseTo(0.334, 2);
  });
});
