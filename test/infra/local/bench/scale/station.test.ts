import { expect, test } from "vitest";
import { createStation } from "../../../../../infra/local/bench/scale/station.ts";

const wake = (person: number, at = 0) => ({ person, at, kind: "wake" }) as const;

test("so many batches run at once, and each process takes the next when it is done", () => {
  const started: [number, number][] = [];
  const station = createStation({ atOnce: 2, batchSize: 1 }, ({ person }, start) => {
    started.push([person, start]);
    return { cpu: 0, wait: 2 };
  });
  for (const person of [1, 2, 3]) station.send(wake(person));
  for (let second = 0; second < 4; second += 1) station.step(second);
  expect(started).toEqual([
    [1, 0],
    [2, 0],
    [3, 2],
  ]);
});

test("messages of a batch wait together, but share the processor", () => {
  const ends: number[] = [];
  const station = createStation({ atOnce: 1, batchSize: 5 }, (_, start) => {
    ends.push(start);
    return { cpu: 0.05, wait: 0.5 };
  });
  for (let person = 0; person < 6; person += 1) station.send(wake(person));
  station.step(0);
  expect(ends.slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
  expect(ends[5]).toBeCloseTo(0.75, 5);
});

test("a message is not received before its time", () => {
  const station = createStation({ atOnce: 1, batchSize: 1 }, () => ({ cpu: 0, wait: 0.1 }));
  station.send(wake(1, 5));
  station.step(4);
  expect(station.handled()).toBe(0);
  station.step(5);
  expect(station.handled()).toBe(1);
});
