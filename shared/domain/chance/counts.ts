import type { Beta } from "./beta.ts";
import type { Gamma } from "./gamma.ts";
import { logBeta, logGamma } from "./log-gamma.ts";

/** How probable each whole number is: `masses[i]` that of `first + i`. What lies outside is less than 1e-12 as probable as the likeliest. */
export type Counts = { readonly first: number; readonly masses: readonly number[] };

const negligible = 1e-12;

type Law = {
  readonly mode: number;
  readonly most: number;
  readonly logMass: (k: number) => number;
  /** P(k + 1) / P(k). */
  readonly ratio: (k: number) => number;
};

/** From the likeliest number outwards, so that nothing underflows and only what matters is computed. */
function countsOf({ mode, most, logMass, ratio }: Law): Counts {
  const top = Math.exp(logMass(mode));
  const above: number[] = [];
  const below: number[] = [];
  for (let k = mode, mass = top; k < most && mass > top * negligible; k++) above.push((mass *= ratio(k)));
  for (let k = mode, mass = top; k > 0 && mass > top * negligible; k--) below.push((mass /= ratio(k - 1)));
  return { first: mode - below.length, masses: [...below.reverse(), top, ...above] };
}

const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, Math.floor(value)));

/** Successes among `trials` of one ratio that is not known exactly: the beta-binomial distribution (Skellam 1948). */
export function betaBinomial(trials: number, { a, b }: Beta): Counts {
  const choose = (k: number) => logGamma(trials + 1) - logGamma(k + 1) - logGamma(trials - k + 1);
  return countsOf({
    mode:
      a > 1 && b > 1
        ? clamp(((trials + 1) * (a - 1)) / (a + b - 2), trials)
        : clamp(a < b ? 0 : trials, trials),
    most: trials,
    logMass: (k) => choose(k) + logBeta(k + a, trials - k + b) - logBeta(a, b),
    ratio: (k) => ((trials - k) * (k + a)) / ((k + 1) * (trials - k - 1 + b)),
  });
}

/** How often something happens in `units` at a rate that is not known exactly: the gamma-Poisson, or negative binomial, distribution (Greenwood and Yule 1920). */
export function gammaPoisson(units: number, { shape, rate }: Gamma): Counts {
  const share = units / (units + rate);
  const choose = (k: number) => logGamma(k + shape) - logGamma(shape) - logGamma(k + 1);
  return countsOf({
    mode: clamp((share * (shape - 1)) / (1 - share), Number.MAX_SAFE_INTEGER),
    most: Number.MAX_SAFE_INTEGER,
    logMass: (k) => choose(k) + k * Math.log(share) + shape * Math.log1p(-share),
    ratio: (k) => ((k + shape) * share) / (k + 1),
  });
}

/** The mean of `value(k)` over the counts. */
export function expected({ first, masses }: Counts, value: (k: number) => number): number {
  let sum = 0;
  masses.forEach((mass, index) => (sum += mass * value(first + index)));
  return sum;
}
