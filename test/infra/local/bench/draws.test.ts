import { expect, test } from "vitest";
import { beta, gamma, lognormal, normal, poisson } from "../../../../infra/local/bench/draws.ts";
import { seededDie } from "../../../../infra/local/seeded-die.ts";

const die = seededDie("draws");

test.each<[string, () => number, number, number]>([
  ["normal", () => normal(die), 0, 1],
  ["gamma", () => gamma(die, { shape: 5, rate: 2 }), 2.5, 1.25],
  ["gamma of a small shape", () => gamma(die, { shape: 0.5, rate: 1 }), 0.5, 0.5],
  ["beta", () => beta(die, { a: 2, b: 8 }), 0.2, 0.16 / 11],
  ["Poisson", () => poisson(die, 7), 7, 7],
  ["lognormal", () => lognormal(die, 1, 0.5), Math.exp(0.125), Math.exp(0.25) * (Math.exp(0.25) - 1)],
])("numbers drawn from the %s distribution have its mean and its variance", (_, draw, mean, variance) => {
  const drawn = Array.from({ length: 40_000 }, draw);
  const average = drawn.reduce((sum, each) => sum + each, 0) / drawn.length;
  const spread = drawn.reduce((sum, each) => sum + (each - average) ** 2, 0) / drawn.length;
  expect(Math.abs(average - mean)).toBeLessThan(0.03 * Math.max(1, Math.sqrt(variance)));
  expect(Math.abs(spread / variance - 1)).toBeLessThan(0.06);
});
