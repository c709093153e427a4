import { continuedFraction } from "./continued-fraction.ts";
import { logGamma } from "./log-gamma.ts";
import { solve } from "./solve.ts";

/** What is believed of a rate: as if `shape` had been counted in `rate` units. Both above 0. */
export type Gamma = { readonly shape: number; readonly rate: number };

export const gammaMean = ({ shape, rate }: Gamma): number => shape / rate;

/** P(rate ≤ x): the regularized lower incomplete gamma function, by its series (DLMF 8.11.4) or its continued fraction (8.9.2). */
export function gammaBelow({ shape, rate }: Gamma, x: number): number {
  const z = rate * x;
  if (z <= 0) return 0;
  if (z === Infinity) return 1;
  const front = Math.exp(shape * Math.log(z) - z - logGamma(shape));
  return z < shape + 1 ? (front * series(shape, z)) / shape : 1 - front * upper(shape, z);
}

function series(shape: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-16; k++) {
    term *= z / (shape + k);
    sum += term;
  }
  return sum;
}

const upper = (shape: number, z: number): number =>
  continuedFraction(0, (k) => ({
    a: k === 1 ? 1 : -(k - 1) * (k - 1 - shape),
    b: z + 2 * k - 1 - shape,
  }));

/** The rate below which it lies with that probability. */
export function gammaQuantile(belief: Gamma, probability: number): number {
  let high = gammaMean(belief) + 1 / belief.rate;
  while (gammaBelow(belief, high) < probability) high *= 2;
  return solve((x) => gammaBelow(belief, x), probability, { low: 0, high });
}
