import { normalBelow } from "../chance/normal.ts";
import type { Need } from "./need.ts";

/** What deals bring: `mean` and `variance` of the logarithm of their mean, as far as it is known, and `spread`, the deviation of single ones' logarithms. */
type DealSize = { readonly mean: number; readonly variance: number; readonly spread: number };

const mostDeals = 400;

/** How many deals are needed for that much revenue: the sum of so many lognormal gains is taken as lognormal, with its mean and variance (Fenton 1960). */
export function dealsFor(revenue: number, { mean, variance, spread }: DealSize): Need {
  const need = [revenue <= 0 ? 1 : 0];
  while ((need.at(-1) ?? 1) < 0.995 && need.length <= mostDeals) {
    const deals = need.length;
    const ofSum = Math.log1p(Math.expm1(spread ** 2) / deals);
    const apart = Math.log(deals) + mean - ofSum / 2 - Math.log(revenue);
    need.push(normalBelow(apart / Math.sqrt(ofSum + variance)));
  }
  return need;
}
