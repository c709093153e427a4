import type { Beta } from "../chance/beta.ts";
import { betaBinomial, type Counts, expected, gammaPoisson } from "../chance/counts.ts";
import type { Gamma } from "../chance/gamma.ts";

/**
 * How many are needed, as a distribution: `need[n]` is the chance that n are enough. What lies behind the last is as good as certain, or
 * more than anybody would do.
 */
export type Need = readonly number[];

const certain = 0.995;
const mostPeople = 2000;
const mostEvents = 366;

/** How many trials are needed for what needs so many successes: the beta-binomial summed over the need that follows. */
export const trialsFor = (need: Need, rate: Beta): Need =>
  before(need, mostPeople, (n) => betaBinomial(n, rate));

/** How many events are needed for what needs so many contacts: the negative binomial summed over the need that follows. */
export const eventsFor = (need: Need, contactsPerEvent: Gamma): Need =>
  before(need, mostEvents, (n) => gammaPoisson(n, contactsPerEvent));

/** Up to `everyOne` each number is computed, then every 16th part on: between two of them the chance lies as good as on a line. */
const everyOne = 64;

function before(need: Need, most: number, countsOf: (n: number) => Counts): Need {
  const chances = [need[0] ?? 0];
  for (let last = chances[0] ?? 1; last < certain && chances.length <= most; ) {
    const known = chances.length - 1;
    const step = known < everyOne ? 1 : Math.floor(known / 16);
    const next = expected(countsOf(known + step), (k) => need[k] ?? need.at(-1) ?? 0);
    for (let n = 1; n <= step; n++) chances.push(last + ((next - last) * n) / step);
    last = next;
  }
  return chances;
}

/** The smallest number that is enough with that chance; null: more than was computed. */
export function enough(need: Need, chance: number): number | null {
  const n = need.findIndex((each) => each >= chance);
  return n === -1 ? null : n;
}

/** A number with its range of 80 %: nine of ten futures need `low` or more, one of ten more than `high`. Null: beyond what anybody would do. */
export type Range = {
  readonly low: number | null;
  readonly middle: number | null;
  readonly high: number | null;
};

export const rangeOf = (need: Need): Range => ({
  low: enough(need, 0.1),
  middle: enough(need, 0.5),
  high: enough(need, 0.9),
});
