import { expect, test } from "vitest";
import { enough, eventsFor, rangeOf, trialsFor } from "../../../../shared/domain/goals/need.ts";
import { stillWanted } from "../../../../shared/domain/goals/still-wanted.ts";

const unknown = { a: 1, b: 1 };
const exactly = (target: number) => stillWanted(target, []);

test.each([
  [1, 1, 1 / 2],
  [1, 9, 9 / 10],
  [3, 3, 1 / 4],
  [3, 11, 9 / 12],
  [3, 2, 0],
])("to get %i of a ratio of which nothing is known, %i are enough with %d", (target, n, chance) => {
  expect(trialsFor(exactly(target), unknown)[n]).toBeCloseTo(chance, 10);
});

test.each([
  [1, 1, 1 / 2],
  [2, 1, 1 / 4],
  [2, 3, 9 / 16],
])("for %i people, %i events are enough with %d, where one event brought one", (people, events, chance) => {
  expect(eventsFor(exactly(people), { shape: 1, rate: 1 })[events]).toBeCloseTo(chance, 10);
});

test("between the numbers that are computed the chance is as good as exact", () => {
  const need = trialsFor(exactly(3), unknown);
  for (let n = 60; n < 500; n += 7) expect(need[n]).toBeCloseTo((n - 2) / (n + 1), 4);
});

test("the range of a need leaves one future in ten below and one above", () => {
  expect(rangeOf([0, 0.05, 0.3, 0.55, 0.91])).toEqual({ low: 2, middle: 3, high: 4 });
});

test("what is more than anybody would do has no number", () => {
  const need = trialsFor(exactly(3), { a: 1, b: 400 });
  expect(enough(need, 0.8)).toBeNull();
});

test("what has come needs nobody", () => {
  expect(rangeOf(trialsFor(exactly(0), unknown))).toEqual({ low: 0, middle: 0, high: 0 });
});
