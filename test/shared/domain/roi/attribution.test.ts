import { expect, test } from "vitest";
import { scorecardText } from "../../../../shared/domain/events/scorecard-text.ts";
import type { Group } from "../../../../shared/domain/groups/group.ts";
import { scorecardOf } from "../../../../shared/domain/roi/event-figures.ts";
import { type SummariseInput, summarise } from "../../../../shared/domain/roi/summarise.ts";
import {
  aContact,
  aFollowUp,
  aGroup,
  anEvent,
  anOutcome,
  someSettings,
  usd,
} from "../../../fixtures/records.ts";

/** Three were met at the mixer, which is of no group; Ivy of them, and Jo, who was met elsewhere, are BNI. */
const mixer: SummariseInput = {
  month: "2026-11",
  today: "2026-11-30",
  settings: someSettings(),
  groups: [aGroup({ since: "2026-11-01", dues: { amount: usd(600_00), per: "year" } })],
  events: [anEvent({ id: "mixer", name: "Expo", day: "2026-11-17", cost: usd(25_00) })],
  contacts: [
    aContact({ id: "gus", metOn: "2026-11-17", eventId: "mixer" }),
    aContact({ id: "hal", metOn: "2026-11-17", eventId: "mixer" }),
    aContact({ id: "ivy", metOn: "2026-11-17", eventId: "mixer", groupId: "g1" }),
    aContact({ id: "jo", metOn: "2026-11-10", groupId: "g1" }),
  ],
  followUps: [
    aFollowUp({
      id: "1",
      contactId: "ivy",
      dueOn: "2026-11-18",
      status: "done",
      closedAt: "2026-11-18T15:00:00.000Z",
    }),
  ],
  outcomes: [
    anOutcome({ id: "1", contactId: "ivy", amount: usd(900_00), day: "2026-11-24" }),
    anOutcome({ id: "2", contactId: "ivy", what: "lead", amount: null, day: "2026-11-24" }),
    anOutcome({ id: "3", contactId: "gus", amount: usd(200_00), day: "2026-11-25" }),
  ],
};

const figuresIn = (input: SummariseInput) => {
  const { lines, total } = summarise(input);
  return [...lines, { name: "Total", soFar: total.soFar }].map(({ name, soFar }) => [
    name,
    soFar.contacts,
    soFar.followUpsDone,
    soFar.leads,
    soFar.business.minor,
    soFar.cost.minor,
  ]);
};

test("somebody met at an event who is in a group counts as met at both, and what came of them once, for the group", () => {
  expect(figuresIn(mixer)).toEqual([
    ["BNI Downtown", 2, 1, 1, 900_00, 50_00],
    ["Expo", 3, 1, 0, 200_00, 25_00],
    ["Total", 4, 1, 1, 1100_00, 75_00],
  ]);
});

test("of an event that is the group's own, everybody and everything counts for the group", () => {
  const events = mixer.events.map((event) => ({ ...event, groupId: "g1" }));
  expect(figuresIn({ ...mixer, events })).toEqual([
    ["BNI Downtown", 4, 1, 1, 1100_00, 75_00],
    ["Total", 4, 1, 1, 1100_00, 75_00],
  ]);
  expect(summarise({ ...mixer, events }).lines[0]?.events).toMatchObject([
    { name: "Expo", figures: { contacts: 3, business: usd(1100_00), cost: usd(25_00) } },
  ]);
});

const judged = (dues: Group["dues"], ...wonBy: (readonly [id: string, minor: number])[]) => {
  const { verdict } = summarise({
    ...mixer,
    groups: [aGroup({ since: "2026-11-21", dues })],
    events: [anEvent({ id: "mixer", name: "Expo", day: "2026-11-17" })],
    outcomes: wonBy.map(([contactId, minor]) =>
      anOutcome({ id: contactId, contactId, amount: usd(minor), day: "2026-11-25" }),
    ),
  }).total;
  return [verdict.kind, verdict.net.minor, verdict.because];
};
const fifty: Group["dues"] = { amount: usd(600_00), per: "year" };

test("two meetings of one name are named once", () => {
  const day = "2026-11-25";
  const { verdict } = summarise({
    ...mixer,
    groups: [aGroup({ since: "2026-11-21", dues: { amount: usd(600_00), per: "year" } })],
    events: [
      anEvent({ id: "mixer", name: "Expo", day: "2026-11-17" }),
      anEvent({ id: "second", name: "Expo", day: "2026-11-18" }),
    ],
    contacts: [...mixer.contacts, aContact({ id: "kim", metOn: "2026-11-18", eventId: "second" })],
    outcomes: ["gus", "kim"].map((contactId) =>
      anOutcome({ id: contactId, contactId, amount: usd(100_00), day }),
    ),
  }).total;
  expect(verdict.because).toContain("all of it from Expo, for which");
});

// Dues of one month: $50. Gus was met at the Expo, of which no cost is known; Jo in the group.
test("business of a place without a cost on record makes no return, and that is said", () => {
  expect(judged(fifty, ["gus", 1200_00])).toEqual([
    "too early",
    -50_00,
    "$1,200 of business, all of it from Expo, for which no cost is on record; so far none against $50 of cost: " +
      "$50 more covers it.",
  ]);
  expect(judged(fifty, ["gus", 1200_00], ["jo", 75_00])).toEqual([
    "paid off so far",
    25_00,
    "$1,275 of business, $1,200 of it from Expo, for which no cost is on record; " +
      "the other $75 less $50 of cost leaves $25, a return of 50%.",
  ]);
  expect(judged(fifty, ["jo", 75_00])).toEqual([
    "paid off so far",
    25_00,
    "$75 of business less $50 of cost leaves $25, a return of 50%.",
  ]);
  expect(judged(null, ["gus", 1200_00])).toEqual([
    "no cost",
    1200_00,
    "$1,200 of business, and no cost on record to weigh it against.",
  ]);
});

test("a scorecard counts what is credited to the event, and not what was credited elsewhere", () => {
  const [event] = mixer.events;
  if (!event) throw new Error("no event");
  const card = (credits: Readonly<Record<string, { kind: "event" | "group"; id: string }>>) =>
    scorecardOf(
      {
        ...mixer,
        contacts: mixer.contacts.map((each) => {
          const to = credits[each.id];
          return to ? { ...each, credits: [{ ...to, share: 10_000 }] } : each;
        }),
      },
      event,
      { asOf: "2026-11-30", settings: mixer.settings },
    );
  expect(card({})).toMatchObject({ figures: { business: usd(200_00) }, verdict: { kind: "paid off" } });
  expect(card({ ivy: { kind: "event", id: "mixer" } })?.figures.business).toEqual(usd(1100_00));
  const none = card({ ivy: { kind: "group", id: "g1" }, gus: { kind: "group", id: "g1" } });
  expect(none).toMatchObject({ figures: { business: usd(0) }, verdict: { kind: "too early" } });
  expect(scorecardText(event, none ?? raise()).at(-1)).toBe(
    "It has cost $25, $8.33 a person. Too early to tell: a verdict can be had from Thursday, 18 March 2027 on.",
  );
});

const raise = (): never => {
  throw new Error("no scorecard");
};
