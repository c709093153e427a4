import { expect, test } from "vitest";
import { computedSweep } from "../../../../../infra/local/bench/digest/sweep-cost.ts";

const cost = (due: number, calls: number) => ({
  accounts: due * 100,
  due,
  calls,
  reads: 4,
  writes: 3 * due,
  seconds: due / 100,
});
const measured = [cost(10, 20), cost(110, 120)] as const;

test("what each account that is due adds is added as often as one is due, whoever else there is", () => {
  const more = computedSweep(...measured, { accounts: 1_000_000, due: 1110 });
  expect(more).toMatchObject({ accounts: 1_000_000, due: 1110, calls: 1120, writes: 3330 });
});

test("as many due among more accounts take the same", () => {
  const among = (accounts: number) => computedSweep(...measured, { accounts, due: 110 });
  expect({ ...among(1_000_000), accounts: 0 }).toEqual({ ...among(11_000), accounts: 0 });
});

test("few rows are read at the price of a look into each shard, many by their bytes", () => {
  expect(computedSweep(...measured, { accounts: 20_000, due: 200 }).reads).toBe(4);
  expect(computedSweep(...measured, { accounts: 1_000_000, due: 10_000 }).reads).toBeGreaterThan(100);
});
