import { expect, test } from "vitest";
import { lognormal } from "../../../../infra/local/bench/draws.ts";
import { seededDie } from "../../../../infra/local/seeded-die.ts";
import { sizeOf } from "../../../../shared/domain/verdicts/size.ts";

const usual = { gain: 1000, doubt: 1.2 };

test("many deals tell the mean gain, whatever was supposed", () => {
  const die = seededDie("sizes");
  const gains = Array.from({ length: 400 }, () => lognormal(die, 5000, 0.75));
  const { mean, variance } = sizeOf(gains, usual);
  expect(Math.exp(mean) / (5000 * Math.exp(0.75 ** 2 / 2))).toBeGreaterThan(0.9);
  expect(Math.exp(mean) / (5000 * Math.exp(0.75 ** 2 / 2))).toBeLessThan(1.1);
  expect(variance).toBeLessThan(0.01);
});

test("no deal leaves what was supposed, as unsure as it was", () => {
  const { mean, variance } = sizeOf([], usual);
  expect(Math.exp(mean)).toBeGreaterThan(1000);
  expect(Math.exp(mean)).toBeLessThan(2000);
  expect(variance).toBeGreaterThan(1.2 ** 2);
});

test("one deal a hundred times as large as the others counts as six times as large", () => {
  const others = [900, 1000, 1100, 950, 1050];
  const { mean } = sizeOf([...others, 100_000], usual);
  expect(mean).toBeCloseTo(sizeOf([...others, 6 * 1025], usual).mean, 12);
});
