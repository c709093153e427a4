import { normalBelow } from "./normal.ts";
import { solve } from "./solve.ts";

/** How long something takes that will happen: lognormal. `median` in days; `spread` is the standard deviation of its natural logarithm. */
export type Lag = { readonly median: number; readonly spread: number };

const standard = ({ median, spread }: Lag, days: number): number => Math.log(days / median) / spread;

/** The share of what will happen that has happened within `days`. */
export const elapsed = (lag: Lag, days: number): number => (days <= 0 ? 0 : normalBelow(standard(lag, days)));

/** Within how many days that share of what will happen has happened. */
export const daysUntil = (lag: Lag, share: number): number =>
  lag.median * Math.exp(lag.spread * solve(normalBelow, share, { low: -7, high: 7 }));

/** The logarithm of the density at `days`, without what is the same for all lags. Less than a tenth of a day counts as that. */
export const logDensity = (lag: Lag, days: number): number =>
  -(standard(lag, Math.max(0.1, days)) ** 2) / 2 - Math.log(lag.spread);

/** One after another: the lognormal with the mean and the variance of the sum (Fenton 1960). */
export function together(lags: readonly Lag[]): Lag {
  const moments = lags.map(({ median, spread }) => {
    const mean = median * Math.exp(spread ** 2 / 2);
    return { mean, variance: mean ** 2 * Math.expm1(spread ** 2) };
  });
  const mean = moments.reduce((sum, each) => sum + each.mean, 0);
  const variance = moments.reduce((sum, each) => sum + each.variance, 0);
  const spread = Math.sqrt(Math.log1p(variance / mean ** 2));
  return { median: mean / Math.exp(spread ** 2 / 2), spread };
}

/**
 * The lags that could be true where one was stated, each with the logarithm of how probable it is. `doubt`: the standard deviation of the
 * logarithm of the median.
 */
export const lagsAround = (
  { median, spread }: Lag,
  doubt: number,
): readonly { readonly lag: Lag; readonly log: number }[] =>
  [-2.8, -2.1, -1.4, -0.7, 0, 0.7, 1.4, 2.1, 2.8].flatMap((z) =>
    [0.65, 1, 1.5].map((wider) => ({
      lag: { median: median * Math.exp(doubt * z), spread: spread * wider },
      log: -(z * z) / 2 - Math.log(wider) ** 2 / (2 * 0.3 ** 2),
    })),
  );
