import { type Beta, betaMean, betaOf } from "../chance/beta.ts";
import { howMany } from "../chance/how-many.ts";
import { elapsed, type Lag, lagsAround, logDensity } from "../chance/lag.ts";
import { logBeta } from "../chance/log-gamma.ts";

/** One step of the way from a contact to what is wanted: what share takes it, and how long those take. */
export type Stage = { readonly rate: Beta; readonly lag: Lag };

/** Somebody who could take the step: how many days ago that began, and after how many days the step was taken (null: not yet). */
export type Trial = { readonly age: number; readonly took: number | null };

/** How unsure the stated lag is: the standard deviation of the logarithm of its median. */
export const lagDoubt = 0.5;

/**
 * What is believed of a stage once trials are known. Who has not taken the step yet may still take it: the likelihood is that of a mixture with
 * long-term survivors (Farewell 1982), where each of them counts 1 − p F(age). That is (1 − F) + F (1 − p): of those who wait, only the ones
 * whose time has passed have failed, and how many these are follows the Poisson binomial distribution. So the posterior is exactly a mixture of
 * Betas, over that number and over the lags that could be true; it is given as the Beta and the lag of the same mean and variance.
 */
export function learned(prior: Stage, trials: readonly Trial[]): Stage {
  const took = trials.flatMap((trial) => (trial.took === null ? [] : [trial.took]));
  const waiting = trials.flatMap(({ took, age }) => (took === null ? [age] : []));
  const rates = Array.from({ length: waiting.length + 1 }, (_, failed) => {
    const rate = { a: prior.rate.a + took.length, b: prior.rate.b + failed };
    return { rate, log: logBeta(rate.a, rate.b) };
  });
  const lags = lagsAround(prior.lag, lagDoubt).map(({ lag, log }) => ({
    lag,
    log: took.reduce((sum, days) => sum + logDensity(lag, days), log),
  }));
  return mixed(
    lags.flatMap(({ lag, log }) => {
      const failed = howMany(waiting.map((age) => elapsed(lag, age)));
      return rates.flatMap(({ rate, log: ofRate }, n) => {
        const mass = failed[n] ?? 0;
        return mass < negligible ? [] : [{ lag, rate, log: log + ofRate + Math.log(mass) }];
      });
    }),
  );
}

const negligible = 1e-12;

type Possible = Stage & { readonly log: number };

/** The one stage with the mean and variance of all of them. */
function mixed(possible: readonly Possible[]): Stage {
  const best = possible.reduce((most, { log }) => Math.max(most, log), -Infinity);
  const stages = possible.map((each) => ({ ...each, weight: Math.exp(each.log - best) }));
  const total = sum(stages, ({ weight }) => weight);
  const mean = (of: (stage: Stage) => number): number =>
    sum(stages, (stage) => (stage.weight / total) * of(stage));
  const rate = mean(({ rate }) => betaMean(rate));
  const square = mean(({ rate: { a, b } }) => (a * (a + 1)) / ((a + b) * (a + b + 1)));
  const middle = mean(({ lag }) => Math.log(lag.median));
  const spread = mean(({ lag }) => lag.spread ** 2 + (Math.log(lag.median) - middle) ** 2);
  return {
    rate: betaOf(rate, square - rate ** 2),
    lag: { median: Math.exp(middle), spread: Math.sqrt(spread) },
  };
}

const sum = <T>(all: readonly T[], of: (each: T) => number): number =>
  all.reduce((total, each) => total + of(each), 0);
