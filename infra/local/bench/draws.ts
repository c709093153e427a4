import type { Beta } from "../../../shared/domain/chance/beta.ts";
import type { Gamma } from "../../../shared/domain/chance/gamma.ts";

/** A number from 0 to below 1. */
export type Die = () => number;

/** Standard normal, by the polar form of Box and Muller (1958). */
export const normal = (die: Die): number =>
  Math.sqrt(-2 * Math.log(1 - die())) * Math.cos(2 * Math.PI * die());

/** By Marsaglia and Tsang (2000); a shape under 1 through that shape plus 1. */
export function gamma(die: Die, { shape, rate }: Gamma): number {
  if (shape < 1) return gamma(die, { shape: shape + 1, rate }) * (1 - die()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(die);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - die()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return (d * v) / rate;
  }
}

export function beta(die: Die, { a, b }: Beta): number {
  const x = gamma(die, { shape: a, rate: 1 });
  return x / (x + gamma(die, { shape: b, rate: 1 }));
}

/** By multiplying uniform numbers (Knuth, The Art of Computer Programming, 3.4.1); for means under 500. */
export function poisson(die: Die, mean: number): number {
  const end = Math.exp(-mean);
  let count = 0;
  for (let product = die(); product > end; product *= die()) count++;
  return count;
}

/** A median times or divided by what `spread`, the standard deviation of the logarithm, makes likely. */
export const lognormal = (die: Die, median: number, spread: number): number =>
  median * Math.exp(spread * normal(die));

/** One of them, each as likely. */
export function oneOf<T>(die: Die, all: readonly [T, ...T[]]): T {
  return all[Math.floor(die() * all.length)] ?? all[0];
}

export const chance = (die: Die, probability: number): boolean => die() < probability;
