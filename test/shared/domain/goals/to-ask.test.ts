import { expect, test } from "vitest";
import { chanceStill, stillWanted } from "../../../../shared/domain/goals/still-wanted.ts";
import { toAsk } from "../../../../shared/domain/goals/to-ask.ts";

const fortyPercent = { rate: { a: 400, b: 600 }, lag: { median: 14, spread: 0.8 } };

test("at a yes-rate of 40 %, one coffee takes 2.5 people on average: ask 3", () => {
  const { rate, onAverage, range, enough } = toAsk(1, fortyPercent, []);
  expect(rate).toBe(0.4);
  expect(onAverage).toBe(3);
  // 1 − 0.6^n: 0.4, 0.64, 0.784, 0.87, 0.922
  expect(range).toEqual({ low: 1, middle: 2, high: 5 });
  expect(enough).toBe(4);
});

test("who was asked yesterday may still say yes, who was asked a year ago will not", () => {
  expect(toAsk(2, fortyPercent, [0, 0]).onAverage).toBe(3);
  expect(toAsk(2, fortyPercent, [365, 365]).onAverage).toBe(5);
});

test("nothing is missing: nobody is to be asked", () => {
  expect(toAsk(0, fortyPercent, [])).toMatchObject({ onAverage: 0, enough: 0 });
});

test("half of those who will say yes have said it: 0.4 × 0.5 of 1 − 0.4 × 0.5 still will", () => {
  expect(chanceStill(fortyPercent, 14)).toBeCloseTo(0.25, 12);
});

test("two are missing, and two may come with an even chance each", () => {
  expect(stillWanted(2, [0.5, 0.5])).toEqual([0.25, 0.75, 1]);
});
