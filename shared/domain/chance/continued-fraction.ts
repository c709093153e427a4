/** The k-th step (from 1) of a continued fraction: a(k) / (b(k) + …). */
export type Step = (k: number) => { readonly a: number; readonly b: number };

const tiny = 1e-300;
const awayFromZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value);

/** b0 + a(1) / (b(1) + a(2) / (b(2) + …)), by Lentz's method as Thompson and Barnett (1986) modified it. */
export function continuedFraction(b0: number, step: Step): number {
  let value = awayFromZero(b0);
  let c = value;
  let d = 0;
  for (let k = 1; k <= 10_000; k++) {
    const { a, b } = step(k);
    d = 1 / awayFromZero(b + a * d);
    c = awayFromZero(b + a / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return value;
}
