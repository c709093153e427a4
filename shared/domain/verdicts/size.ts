import { median } from "../roi/median.ts";
import type { GroupRecord } from "./record.ts";

/** What is believed of the logarithm of the mean gain of a deal: normal, with this mean and variance; `spread`: the deviation of single gains' logarithms. */
export type Size = { readonly mean: number; readonly variance: number; readonly spread: number };

/** A usual gain; `doubt`: the standard deviation of its logarithm. */
export type Usual = { readonly gain: number; readonly doubt: number };

/** A deal of more than so many times the median of all counts as that: one big deal does not hide the rest (winsorizing; Tukey 1962). */
const atMost = 6;

/** The standard deviations that the logarithm of a deal's gain could have, each with how probable that is at first. */
const spreads = [0.5, 0.75, 1, 1.3].map((spread) => ({
  spread,
  log: -(Math.log(spread / 0.85) ** 2) / (2 * 0.3 ** 2),
}));

/**
 * The mean gain of a deal, where gains are lognormal with an unknown middle and spread: normal and conjugate for the middle (Gelman et al., Bayesian
 * Data Analysis, 2.5), summed over the spreads. `usual`: what a deal is supposed to bring where none is known.
 */
export function sizeOf(gains: readonly number[], usual: Usual): Size {
  const limit = atMost * (median(gains) ?? Infinity);
  const logs = gains.map((gain) => Math.log(Math.max(1, Math.min(gain, limit))));
  const possible = spreads.map(({ spread, log }) => {
    const { middle, variance, fit } = middleOf(logs, usual, spread);
    return { mean: middle + spread ** 2 / 2, variance, spread, log: log + fit };
  });
  const best = Math.max(...possible.map(({ log }) => log));
  const weighed = possible.map((each) => ({ ...each, weight: Math.exp(each.log - best) }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const average = (of: (each: Size) => number): number =>
    weighed.reduce((sum, each) => sum + (each.weight * of(each)) / total, 0);
  const mean = average((each) => each.mean);
  return {
    mean,
    variance: average((each) => each.variance + (each.mean - mean) ** 2),
    spread: average(({ spread }) => spread),
  };
}

/** What a deal of the group gains. Where nothing is known, about a month of the group's cost: people join what is in proportion to their business. */
export function gainOfDeals({ deals, elsewhere, costPerDay }: GroupRecord): Size {
  const usual = elsewhere ?? { gain: Math.max(1, 30 * costPerDay), doubt: 1.2 };
  return sizeOf(
    deals.map(({ gain }) => gain),
    usual,
  );
}

/** The middle of normal values of that spread, and the logarithm of how well they fit it. */
function middleOf(logs: readonly number[], { gain, doubt }: Usual, spread: number) {
  const n = logs.length;
  const prior = Math.log(gain);
  const mean = n === 0 ? prior : logs.reduce((sum, each) => sum + each, 0) / n;
  const squares = logs.reduce((sum, each) => sum + (each - mean) ** 2, 0) / spread ** 2;
  const variance = 1 / (1 / doubt ** 2 + n / spread ** 2);
  const apart = n === 0 ? 0 : (mean - prior) ** 2 / (doubt ** 2 + spread ** 2 / n);
  return {
    middle: variance * (prior / doubt ** 2 + (n * mean) / spread ** 2),
    variance,
    fit: (Math.log(variance) - apart - squares) / 2 - n * Math.log(spread),
  };
}
