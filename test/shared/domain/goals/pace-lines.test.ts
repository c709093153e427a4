import { expect, test } from "vitest";
import { paceLines } from "../../../../shared/domain/goals/pace-lines.ts";
import { aGoal } from "../../../fixtures/goals.ts";
import { aContact, anOutcome, usd } from "../../../fixtures/records.ts";

const on = { today: "2026-11-20", zone: "America/New_York", currency: "USD" };
const met = (contactId: string, day: string) => anOutcome({ id: contactId, contactId, what: "coffee", day });
const contacts = Array.from({ length: 20 }, (_, n) =>
  aContact({ id: `c${n}`, metOn: "2026-09-01", warmth: "warm" }),
);
const outcomes = [met("c0", "2026-11-03"), met("c1", "2026-11-10")];
const nothing = { contacts: [], followUps: [], outcomes: [], events: [] };

test("of coffees a morning says how many people to ask, at one’s own rate once there is one", () => {
  const goals = [aGoal({ target: 6 })];
  expect(paceLines(goals, nothing, on)).toEqual([
    "0 of 6 coffees this month; at the usual 50% yes-rate ask 12 more people.",
  ]);
  expect(paceLines(goals, { ...nothing, contacts, outcomes }, on)).toEqual([
    "2 of 6 coffees this month; at your 64% yes-rate ask 7 more people.",
  ]);
});

test("of anything else it says what is missing by Sunday, in whole amounts", () => {
  const goals = [
    aGoal({ counts: "revenue", currency: "USD", target: 5_000_00 }),
    aGoal({ counts: "own", word: "posts", target: 4, tallies: [{ day: "2026-11-02", count: 1 }] }),
    aGoal({ counts: "lead", target: 1 }),
  ];
  const won = [anOutcome({ amount: usd(1_000_50), day: "2026-11-04" })];
  expect(paceLines(goals, { ...nothing, outcomes: won }, on)).toEqual([
    "$1,000.50 of $5,000 of revenue this month; $2,667 more by Sunday to be on pace.",
    "1 of 4 posts this month; 2 more by Sunday to be on pace.",
  ]);
});

test("nothing is said of what is reached", () => {
  expect(paceLines([aGoal({ target: 2 })], { ...nothing, outcomes }, on)).toEqual([]);
});
