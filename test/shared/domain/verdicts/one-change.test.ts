import { expect, test } from "vitest";
import { type Arms, changesOf, type Habits, ratioOf } from "../../../../shared/domain/verdicts/one-change.ts";

const arms = (kept: number, without: number): Arms => ({
  with: { brought: Math.round(kept / 5), of: kept },
  without: { brought: Math.round(without / 10), of: without },
});
const keen: Habits = {
  attendance: { brought: 46, of: 48 },
  quickFollowUp: arms(90, 10),
  oneToOne: arms(50, 50),
  referrals: { given: 12, received: 9 },
};
const first = (habits: Habits) => changesOf(habits)[0]?.habit;

test("who does all that can be done is told of no change", () => {
  expect(changesOf(keen)).toEqual([]);
});

test.each<[string, Habits]>([
  ["attendance", { ...keen, attendance: { brought: 16, of: 48 } }],
  ["quick follow-up", { ...keen, quickFollowUp: arms(5, 95) }],
  ["one-to-one", { ...keen, oneToOne: arms(1, 99) }],
  ["referrals given", { ...keen, referrals: { given: 0, received: 8 } }],
])("the change that helps most is %s", (habit, habits) => {
  expect(first(habits)).toBe(habit);
});

test("going to 90 % of the meetings instead of a third brings 2.6 times as much, within its range", () => {
  const [change] = changesOf({ ...keen, attendance: { brought: 16, of: 48 } });
  expect(change?.lift).toBeCloseTo(0.9 / (17 / 50), 12);
  expect(change?.low).toBeLessThan(change?.lift ?? 0);
  expect(change?.high).toBeGreaterThan(change?.lift ?? 0);
});

test("where twice as much comes of those written to at once, 80 % instead of none brings 1.8 times as much", () => {
  const many = (brought: number, of: number) => ({ brought, of });
  const quickFollowUp = { with: many(20_000, 100_000), without: many(900_000, 9_000_000) };
  const [change] = changesOf({ ...keen, quickFollowUp });
  expect(change?.lift).toBeCloseTo(1.8 / (1 + 100 / 9100), 2);
});

test("the ratio of two shares has the variance of Katz", () => {
  const { log, deviation } = ratioOf({ with: { brought: 30, of: 100 }, without: { brought: 10, of: 100 } });
  const variance = 1 / 30.5 - 1 / 100.5 + 1 / 10.5 - 1 / 100.5;
  const [before, seen] = [1 / 0.4 ** 2, 1 / variance];
  expect(deviation).toBeCloseTo(1 / Math.sqrt(before + seen), 12);
  expect(log).toBeCloseTo((before * Math.log(1.7) + seen * Math.log(30.5 / 10.5)) / (before + seen), 12);
});

test("of what nobody has recorded nothing is said", () => {
  expect(changesOf({ attendance: null, quickFollowUp: null, oneToOne: null, referrals: null })).toEqual([]);
});
