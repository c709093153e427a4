import { expect, test } from "vitest";
import { beta, lognormal } from "../../../../infra/local/bench/draws.ts";
import { seededDie } from "../../../../infra/local/seeded-die.ts";
import { betaMean } from "../../../../shared/domain/chance/beta.ts";
import { elapsed, lagsAround, logDensity } from "../../../../shared/domain/chance/lag.ts";
import { lagDoubt, learned, type Trial } from "../../../../shared/domain/goals/stage.ts";

const prior = { rate: { a: 2, b: 8 }, lag: { median: 45, spread: 0.8 } };
const times = (count: number, trial: Trial): readonly Trial[] => Array.from({ length: count }, () => trial);

test("while nothing has happened, what was assumed is believed", () => {
  const { rate, lag } = learned(prior, []);
  expect(rate.a).toBeCloseTo(2, 9);
  expect(rate.b).toBeCloseTo(8, 9);
  expect(lag.median).toBeCloseTo(45, 9);
});

test("years later each trial counts as one: 3 of 13 make 5 of 23", () => {
  const { rate } = learned(prior, [
    ...times(3, { age: 9000, took: 45 }),
    ...times(10, { age: 9000, took: null }),
  ]);
  expect(rate.a).toBeCloseTo(5, 2);
  expect(rate.b).toBeCloseTo(18, 2);
});

test("who was met yesterday has not failed to become a customer", () => {
  const { rate } = learned(prior, times(50, { age: 1, took: null }));
  expect(betaMean(rate)).toBeCloseTo(0.2, 3);
});

test("those who take longer than was assumed make the lag longer, and it becomes one's own", () => {
  const { lag } = learned(prior, times(30, { age: 2000, took: 90 }));
  expect(lag.median).toBeGreaterThan(80);
  expect(lag.median).toBeLessThan(100);
});

test("the ratio and the lag are those that weighing a hundred thousand guesses gives", () => {
  const trials: readonly Trial[] = [
    ...times(4, { age: 200, took: 30 }),
    ...times(9, { age: 60, took: null }),
    ...times(6, { age: 15, took: null }),
    { age: 300, took: 120 },
  ];
  const die = seededDie("guesses");
  const lags = lagsAround(prior.lag, lagDoubt);
  const guesses = Array.from({ length: 100_000 }, () => {
    const { lag, log } = lags[Math.floor(die() * lags.length)] ?? { lag: prior.lag, log: -Infinity };
    const p = beta(die, prior.rate);
    const fit = trials.map(({ age, took }) =>
      took === null ? Math.log1p(-p * elapsed(lag, age)) : Math.log(p) + logDensity(lag, took),
    );
    return { p, lag, weight: Math.exp(fit.reduce((sum, each) => sum + each, log)) };
  });
  const total = guesses.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (of: (guess: (typeof guesses)[number]) => number) =>
    guesses.reduce((sum, guess) => sum + guess.weight * of(guess), 0) / total;
  const { rate, lag } = learned(prior, trials);
  const p = mean((guess) => guess.p);
  const variance = (rate.a * rate.b) / ((rate.a + rate.b) ** 2 * (rate.a + rate.b + 1));
  expect(betaMean(rate)).toBeCloseTo(p, 2);
  expect(Math.sqrt(variance)).toBeCloseTo(Math.sqrt(mean((guess) => (guess.p - p) ** 2)), 2);
  expect(Math.log(lag.median)).toBeCloseTo(
    mean((guess) => Math.log(guess.lag.median)),
    1,
  );
});

test("a busy year's trials are learned from without running out of numbers", () => {
  const die = seededDie("busy");
  const trials = Array.from({ length: 1200 }, (_, n): Trial => {
    const took = die() < 0.2 ? lognormal(die, 45, 0.8) : null;
    return { age: n / 3, took: took !== null && took <= n / 3 ? took : null };
  });
  const mean = betaMean(learned(prior, trials).rate);
  expect(mean).toBeGreaterThan(0.16);
  expect(mean).toBeLessThan(0.24);
});
