import type { Money } from "./money.ts";

/** `money` × `numerator` / `denominator`, exact, rounded half up (half away from zero where it is negative). Whole numbers; the denominator above 0. */
export function fractionOf({ minor, currency }: Money, numerator: number, denominator: number): Money {
  const product = BigInt(minor) * BigInt(numerator);
  const [size, by] = [product < 0n ? -product : product, BigInt(denominator)];
  const rounded = (2n * size + by) / (2n * by);
  return { minor: Number(product < 0n ? -rounded : rounded), currency };
}
