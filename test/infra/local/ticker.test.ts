import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { openClock } from "../../../infra/local/clock/moved-clock.ts";
import { startTicker } from "../../../infra/local/ticker.ts";
import { newFolder } from "./new-folder.ts";

const schedules = [{ function: "wake", everyMinutes: 60, input: { v: 1 } }];
const inMinutes = (now: string, minutes: number) =>
  new Date(Date.parse(now) + minutes * 60_000).toISOString();

function ticking(invoke: (name: string, input: unknown) => Promise<unknown>) {
  const clock = openClock(join(newFolder(), "clock.json"));
  const failures: unknown[] = [];
  const ticker = startTicker({ schedules, clock, invoke, onFailure: (error) => void failures.push(error) });
  onTestFinished(() => ticker.stop());
  return { clock, failures };
}

test("a schedule fires at the start, and once more however far the clock jumps", async () => {
  const fired: unknown[] = [];
  const { clock } = ticking(async (name, input) => fired.push([name, input]));
  await expect.poll(() => fired).toEqual([["wake", { v: 1 }]]);
  await clock.moveTo(inMinutes(clock.now(), 31 * 24 * 60));
  expect(fired).toHaveLength(2);
});

test("a move is over when what it fired is", async () => {
  let done = 0;
  const { clock } = ticking(async () => {
    await sleep(50);
    done += 1;
  });
  await clock.moveTo(inMinutes(clock.now(), 1));
  expect(done).toBe(2);
});

test("a schedule waits for its time", async () => {
  let fired = 0;
  ticking(async () => (fired += 1));
  await sleep(1200);
  expect(fired).toBe(1);
});

test("a fault is told, and the next time comes all the same", async () => {
  const { clock, failures } = ticking(() => Promise.reject(new Error("no")));
  await clock.moveTo(inMinutes(clock.now(), 60));
  expect(failures).toHaveLength(2);
});
