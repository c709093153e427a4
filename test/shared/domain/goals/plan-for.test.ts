import { expect, test } from "vitest";
import { neededBy } from "../../../../infra/local/bench/goals/future.ts";
import { asAssumed, someNetworker } from "../../../../infra/local/bench/goals/networker.ts";
import { seededDie } from "../../../../infra/local/seeded-die.ts";
import { type Aim, pathTo, planFor, type Wanted } from "../../../../shared/domain/goals/plan-for.ts";
import { defaultRatios } from "../../../../shared/domain/goals/ratios.ts";
import { stillWanted } from "../../../../shared/domain/goals/still-wanted.ts";
import { askingMore, meetingMore } from "../../../../shared/domain/goals/what-if.ts";

const someOf = (wanted: Wanted, missing: number, coming: readonly number[] = []): Aim => ({
  wanted,
  need: stillWanted(missing, coming),
});
const coffees = someOf("coffee", 3);

test.each<[number, Wanted, readonly number[]]>([
  [3, "coffee", [1, 3, 8]],
  [2, "customer", [5, 15, 50]],
  [1, "partnership", [5, 20, 60]],
])(
  "the chance of %i of %s with so many events is that of thousands of simulated networkers",
  (target, wanted, events) => {
    const die = seededDie("futures");
    const needed = Array.from({ length: 6000 }, () => {
      const path = pathTo[wanted];
      return neededBy(die, someNetworker(die, asAssumed), { path, target }).events;
    });
    const plan = planFor(someOf(wanted, target), defaultRatios);
    for (const n of events) {
      const simulated = needed.filter((each) => each <= n).length / needed.length;
      expect(Math.abs(plan.chanceWith(n) - simulated)).toBeLessThan(0.02);
    }
  },
);

test("as many events as do in eight of ten futures do, and one fewer does not", () => {
  const plan = planFor(coffees, defaultRatios);
  const enough = plan.eventsEnough ?? NaN;
  expect(plan.chanceWith(enough)).toBeGreaterThanOrEqual(0.8);
  expect(plan.chanceWith(enough - 1)).toBeLessThan(0.8);
});

test("each step needs more than the one after it", () => {
  const { into, events } = planFor(someOf("customer", 2), defaultRatios);
  expect(into.map(({ stage }) => stage)).toEqual(["asked", "met", "customer"]);
  const [contacts = NaN, asked = NaN, meetings = NaN] = into.map(({ range }) => range.middle ?? NaN);
  expect(contacts).toBeGreaterThan(asked);
  expect(asked).toBeGreaterThan(meetings);
  expect(events.middle).toBeLessThan(contacts);
});

test("the lag is longer than that of any step on the way", () => {
  expect(planFor(someOf("customer", 2), defaultRatios).lag.median).toBeGreaterThan(45 + 14);
});

test("those who are already on their way spare events", () => {
  const without = planFor(coffees, defaultRatios).chanceWith(1);
  expect(planFor(someOf("coffee", 3, [0.5, 0.5]), defaultRatios).chanceWith(1)).toBeGreaterThan(without);
  expect(planFor(someOf("coffee", 3, [1, 1, 1]), defaultRatios).eventsEnough).toBe(0);
});

test("what if I ask one more person at each event, out of those I meet; five more, by meeting more", () => {
  const one = askingMore(defaultRatios, 1);
  expect(one.contactsPerEvent).toEqual({ shape: 5, rate: 1 });
  expect(one.stages.asked.rate.a).toBeCloseTo(4.5, 12);
  expect(one.stages.asked.rate.b).toBeCloseTo(0.5, 12);
  const five = askingMore(defaultRatios, 5);
  const asked = five.stages.asked.rate;
  const met = five.contactsPerEvent.shape / five.contactsPerEvent.rate;
  expect(met * (asked.a / (asked.a + asked.b))).toBeCloseTo(8.5, 9);
  expect(planFor(coffees, five).eventsEnough).toBeLessThan(planFor(coffees, defaultRatios).eventsEnough ?? 0);
});

test("what if I meet five more at each event: ten instead of five, as sure as before", () => {
  expect(meetingMore(defaultRatios, 5).contactsPerEvent).toEqual({ shape: 5, rate: 0.5 });
});
