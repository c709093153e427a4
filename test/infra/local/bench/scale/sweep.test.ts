import { expect, test } from "vitest";
import { createSweep } from "../../../../../infra/local/bench/scale/sweep.ts";

const setting = { everySeconds: 60, limitSeconds: 50, secondsAnAccount: 25 };

function sweeping(until: number, act: (sweep: ReturnType<typeof createSweep>) => void) {
  const queued: [number, number][] = [];
  const enqueue = (person: number, at: number) => void queued.push([person, at]);
  const sweep = createSweep({ people: 5, setting, enqueue });
  act(sweep);
  for (let second = 0; second <= until; second += 1) sweep.step(second);
  return { queued, sweep };
}

test("who is due is queued by the next sweep, and again a quarter of an hour later where nothing else was said", () => {
  const { queued } = sweeping(1100, (sweep) => sweep.set(1, 30));
  expect(queued).toEqual([
    [1, 60],
    [1, 960],
  ]);
});

test("what a sweep does not manage is left to the next", () => {
  const { queued, sweep } = sweeping(130, (each) => {
    for (const person of [0, 1, 2]) each.set(person, 10);
  });
  expect(queued).toEqual([
    [0, 60],
    [1, 85],
    [2, 120],
  ]);
  expect(sweep.longestBacklog()).toBe(1);
});

test("who was settled in the meantime is not queued", () => {
  const { queued } = sweeping(70, (sweep) => {
    sweep.set(1, 30);
    sweep.set(1, null);
  });
  expect(queued).toEqual([]);
});
