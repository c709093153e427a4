import { expect, test } from "vitest";
import type { Goal } from "../../../../shared/domain/goals/goal.ts";
import { goalState, mostBehind } from "../../../../shared/domain/goals/goal-state.ts";
import type { Outcome } from "../../../../shared/domain/outcomes/outcome.ts";
import { aGoal } from "../../../fixtures/goals.ts";
import { anOutcome, usd } from "../../../fixtures/records.ts";

const today = "2026-11-20";

const on = (what: Outcome["what"], contactId: string, day: string): Outcome =>
  anOutcome({
    id: `${what} ${contactId} ${day}`,
    what,
    contactId,
    day,
    amount: what === "won" ? usd(100_00) : null,
  });

const outcomes = [
  on("coffee", "jane", "2026-10-30"),
  on("coffee", "jane", "2026-11-03"),
  on("coffee", "bob", "2026-11-04"),
  on("coffee", "bob", "2026-11-11"),
  on("lead", "bob", "2026-11-05"),
  on("lead", "bob", "2026-11-06"),
  on("won", "bob", "2026-11-07"),
  on("won", "bob", "2026-11-08"),
  { ...on("won", "eve", "2026-11-09"), amount: { minor: 500_00, currency: "EUR" } },
  on("partner", "eve", "2026-11-10"),
  on("given", "eve", "2026-11-12"),
  { ...on("refund", "bob", "2026-11-12"), amount: usd(20_00) },
  { ...on("won", "hal", "2026-08-15"), amount: usd(10_00), every: "month" as const },
];

const tallies = [
  { day: "2026-10-31", count: 5 },
  { day: "2026-11-02", count: 2 },
  { day: "2026-11-09", count: -1 },
];

test.each<[string, Partial<Goal>, number]>([
  ["a coffee counts once a person, when they met first", { counts: "coffee" }, 1],
  ["a customer counts once a person", { counts: "customer" }, 2],
  ["each lead counts", { counts: "lead" }, 2],
  ["a partnership counts", { counts: "partnership" }, 1],
  [
    "revenue is what was won in the goal’s currency, with what comes anew, less refunds",
    { counts: "revenue", currency: "USD", target: 5000_00 },
    190_00,
  ],
  ["each referral given counts", { counts: "referral" }, 1],
  ["one’s own word is counted by hand", { counts: "own", word: "posts", tallies }, 1],
  ["introductions are counted by hand", { counts: "introduction", tallies }, 1],
  ["what is told adds to what is recorded", { counts: "lead", tallies }, 3],
])("%s", (_, goal, count) => {
  expect(goalState(aGoal(goal), outcomes, today).soFar).toBe(count);
});

const paceOn = (goal: Partial<Goal>, day: string) => goalState(aGoal(goal), [], day).pace;

test("a goal that is set in the middle of a month has its share of the days that are left", () => {
  expect(paceOn({ target: 10, since: "2026-11-21" }, "2026-11-25")).toMatchObject({
    missing: 10,
    thisWeek: 3,
    state: "behind",
  });
  expect(paceOn({ target: 10, since: "2026-11-21" }, "2026-12-05").expectedByNow).toBeCloseTo(50 / 31);
});

test("30 this year are 30, however late in the year it is said", () => {
  const goal = { target: 30, period: "this-year", since: "2026-12-02" } as const;
  expect(paceOn(goal, "2026-12-16")).toMatchObject({ expectedByNow: 15, missing: 30, state: "behind" });
});

test("a year that is over is told as it ended", () => {
  const goal = aGoal({ counts: "lead", target: 2, period: "this-year", since: "2026-02-01" });
  expect(goalState(goal, outcomes, "2027-03-01")).toMatchObject({
    isOver: true,
    soFar: 2,
    pace: { state: "reached" },
  });
});

const told = (...goals: readonly Partial<Goal>[]) =>
  mostBehind(goals.map((goal) => goalState(aGoal(goal), outcomes, today))).map(({ goal }) => goal.id);

test("a morning tells of the two that are furthest behind", () => {
  const late = [
    { counts: "lead", target: 6 },
    { counts: "coffee", target: 9 },
    { counts: "partnership", target: 4 },
  ] as const;
  expect(told(...late)).toEqual(["coffee", "partnership"]);
});

test("where all are on pace it tells of the one with the most to go, and of none that is reached", () => {
  expect(
    told(
      { counts: "lead", target: 3 },
      { counts: "customer", target: 4, since: today },
      { counts: "partnership", target: 1 },
    ),
  ).toEqual(["customer"]);
  expect(told({ counts: "lead", target: 2 })).toEqual([]);
});
