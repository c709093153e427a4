import { continuedFraction } from "./continued-fraction.ts";
import { logBeta } from "./log-gamma.ts";
import { solve } from "./solve.ts";

/** What is believed of a ratio: as if `a` had succeeded and `b` failed. Both above 0. */
export type Beta = { readonly a: number; readonly b: number };

export const betaMean = ({ a, b }: Beta): number => a / (a + b);

/** P(ratio ≤ x): the regularized incomplete beta function by its continued fraction (DLMF 8.17.22). */
export function betaBelow({ a, b }: Beta, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaBelow({ a: b, b: a }, 1 - x);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a;
  const step = (k: number) => {
    const m = Math.floor((k - 1) / 2);
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    return { a: k === 1 ? 1 : k % 2 === 0 ? odd : even, b: 1 };
  };
  return front * continuedFraction(0, step);
}

/** The ratio below which it lies with that probability. */
export const betaQuantile = (belief: Beta, probability: number): number =>
  solve((x) => betaBelow(belief, x), probability, { low: 0, high: 1 });

/** The beta distribution of that mean and variance, by the method of moments. */
export function betaOf(mean: number, variance: number): Beta {
  const strength = (mean * (1 - mean)) / variance - 1;
  return { a: mean * strength, b: (1 - mean) * strength };
}
