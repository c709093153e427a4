import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { openClock } from "../../../../infra/local/clock/moved-clock.ts";
import { newFolder } from "../new-folder.ts";

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

test("the clock is the real one until it is moved, and goes on from there", async () => {
  const clock = openClock(join(newFolder(), "clock.json"));
  const before = new Date().toISOString();
  const now = clock.now();
  expect([before, now, new Date().toISOString()].sort()[1]).toBe(now);
  await clock.moveTo("2030-01-01T08:00:00Z");
  await sleep(20);
  expect(clock.now()).toMatch(/^2030-01-01T08:\d\d:\d\d\.\d\d\dZ$/);
  expect(clock.now() > "2030-01-01T08:00:00.010Z").toBe(true);
});

test("a moved clock stays moved over a restart", async () => {
  const file = join(newFolder(), "clock.json");
  await openClock(file).moveTo("2030-01-01T08:00:00Z");
  expect(openClock(file).now()).toMatch(/^2030-01-01T08:/);
});

test("the clock moves only forward, and only to an instant", async () => {
  const clock = openClock(join(newFolder(), "clock.json"));
  await expect(clock.moveTo("2001-01-01T00:00:00Z")).rejects.toThrow(RangeError);
  await expect(clock.moveTo("tomorrow")).rejects.toThrow(RangeError);
});

test("a move is over when all who listen have done what is due", async () => {
  const clock = openClock(join(newFolder(), "clock.json"));
  const heard: string[] = [];
  clock.onMove(async () => {
    await sleep(20);
    heard.push("slow");
  });
  clock.onMove(() => void heard.push("quick"));
  await clock.moveTo(inAnHour());
  expect(heard).toEqual(["slow", "quick"]);
});
