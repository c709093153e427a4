import { expect, test } from "vitest";
import { judge } from "../../../../shared/domain/verdicts/judge.ts";
import { aRecord, withDeals } from "./a-record.ts";

test("a deal of 3,000 every two weeks pays for 3,000 a month, and has", () => {
  const verdict = judge(withDeals(14, 3000), 720);
  expect(verdict.kind).toBe("paid off");
  expect(verdict.chance).toBeGreaterThan(0.95);
});

test("a year in which nothing came says no", () => {
  const verdict = judge(aRecord, 720);
  expect(verdict.kind).toBe("no");
  expect(verdict.chance).toBeLessThan(0.05);
});

test("what is about even is said to be open, with the day of the next verdict", () => {
  expect(judge(withDeals(36, 3000), 720)).toMatchObject({ kind: "not yet", nextDay: 390 });
});

test("what pays but has not yet brought in what it cost is on course", () => {
  expect(judge({ ...withDeals(14, 3000), costSoFar: 70_000 }, 1080).kind).toBe("on course");
});

test("one deal of twenty times the usual size is no proof that a group pays", () => {
  const { kind, chance } = judge({ ...aRecord, deals: [{ metAt: 30, wonAt: 100, gain: 60_000 }] }, 720);
  expect(kind).toBe("not yet");
  expect(chance).toBeLessThan(0.91);
});

test("before half of what will come can have come there is no verdict, whatever came", () => {
  const early = { ...aRecord, day: 40, metAt: [5, 10, 20], costSoFar: 4000 };
  const { kind, nextDay } = judge(early, 720);
  expect(kind).toBe("too early");
  expect(nextDay).toBeGreaterThan(60);
  expect(nextDay).toBeLessThan(75);
  const lucky = { ...early, deals: [{ metAt: 5, wonAt: 35, gain: 90_000 }] };
  expect(judge(lucky, 720).kind).toBe("too early");
});

test("a person of whom nothing at all is on record hears that it is too early", () => {
  const nobody = { ...aRecord, day: 0, metAt: [], costSoFar: 0 };
  expect(judge(nobody, 720)).toEqual({ kind: "too early", chance: 0, nextDay: 60 });
});

test("who met nobody in a year hears no", () => {
  expect(judge({ ...aRecord, metAt: [] }, 720).kind).toBe("no");
});

test("leads that are noted show what is on its way", () => {
  const few = withDeals(60, 3000);
  const leads = Array.from({ length: 30 }, (_, n) => ({
    metAt: 12 * n + 1,
    cameAt: Math.min(359, 12 * n + 16),
  }));
  expect(judge({ ...few, leads }, 720).chance).toBeGreaterThan(judge(few, 720).chance);
});
