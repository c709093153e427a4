import { setImmediate as soon } from "node:timers/promises";
import { expect, test } from "vitest";
import { inTurn } from "../../../../../infra/local/loopback/textract/in-turn.ts";

function counted() {
  const told: string[] = [];
  let count = 0;
  const start = async () => {
    const number = ++count;
    told.push(`start ${number}`);
    return { number, stop: async () => told.push(`stop ${number}`) };
  };
  return { told, it: inTurn(start) };
}

test("it is started at its first use, once, and used by one after another", async () => {
  const { told, it } = counted();
  expect(told).toEqual([]);
  const use = (what: string) =>
    it.use(async () => {
      told.push(`${what} begins`);
      await soon();
      told.push(`${what} ends`);
    });
  await Promise.all([use("a"), use("b")]);
  expect(told).toEqual(["start 1", "a begins", "a ends", "b begins", "b ends"]);
});

test("after a fault the next use gets a new one", async () => {
  const { told, it } = counted();
  await expect(it.use(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await it.use(async ({ number }) => number)).toBe(2);
  expect(told).toEqual(["start 1", "stop 1", "start 2"]);
});

test("what cannot be started is tried again", async () => {
  let tries = 0;
  const it = inTurn(async () => {
    if (++tries === 1) throw new Error("no memory");
    return { stop: async () => undefined };
  });
  await expect(it.use(async () => 1)).rejects.toThrow("no memory");
  expect(await it.use(async () => 2)).toBe(2);
});

test("closing stops what was started, and nothing where nothing was", async () => {
  const { told, it } = counted();
  await it.close();
  await it.use(async () => undefined);
  await it.close();
  expect(told).toEqual(["start 1", "stop 1"]);
});
