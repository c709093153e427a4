import { normalBelow } from "../chance/normal.ts";
import { type Arrival, arrivalsOf, dealLag, leadLag, leadsOf, logOf } from "./arrivals.ts";
import { comingOf, toCome } from "./contacts-felt.ts";
import { normals } from "./payoff.ts";
import type { GroupRecord } from "./record.ts";
import { gainOfDeals } from "./size.ts";

/**
 * The chance that what comes in during the next `days` exceeds `cost`: of the money itself, luck included, from the contacts and leads that are
 * there and those to come at the present pace. Deals come as a Poisson process; a sum of lognormal gains is taken as lognormal with its mean and
 * variance (Fenton 1960).
 */
export function chanceOfNextTerm(record: GroupRecord, days: number, cost: number): number {
  const size = gainOfDeals(record);
  const chanceAt = (arrival: Arrival): number => {
    const deals = dealsToCome(record, arrival, days);
    const each = normals.flatMap((z) =>
      normals.map((other) => {
        const count = Math.exp(deals.mean + Math.sqrt(deals.variance) * z);
        const gain = Math.exp(size.mean + Math.sqrt(size.variance) * other);
        return chanceOfSum({ count, gain, spread: size.spread }, cost);
      }),
    );
    return each.reduce((sum, chance) => sum + chance, 0) / each.length;
  };
  return arrivalsOf(record).reduce((sum, arrival) => sum + arrival.weight * chanceAt(arrival), 0);
}

/** The logarithm of the number of deals to be expected: its mean and variance. */
function dealsToCome(record: GroupRecord, { lag, perContact, dealsOfEach }: Arrival, days: number) {
  const term = { day: record.day, days };
  const later = toCome(record, lag, days);
  if (!dealsOfEach) return scaled(logOf(perContact), comingOf(record.metAt, lag, term) + later);
  const leads = leadsOf(record).map(({ cameAt }) => cameAt);
  const pending = comingOf(leads, dealLag(lag), term);
  const without = comingOf(record.metAt, leadLag(lag), term) + later;
  const rate = perContact.shape / perContact.rate;
  return scaled(logOf(dealsOfEach), pending + rate * without);
}

const scaled = ({ mean, variance }: { mean: number; variance: number }, by: number) => ({
  mean: mean + Math.log(Math.max(by, 1e-9)),
  variance,
});

/** P(a Poisson number of lognormal gains sum to more than `cost`). `count` and `gain` are means; `spread` the deviation of a gain's logarithm. */
export function chanceOfSum(
  { count, gain, spread }: { readonly count: number; readonly gain: number; readonly spread: number },
  cost: number,
): number {
  const any = -Math.expm1(-count);
  if (cost <= 0 || any === 0) return any;
  const mean = (count * gain) / any;
  const square = (count * gain ** 2 * Math.exp(spread ** 2) + (count * gain) ** 2) / any;
  const variance = Math.log(square / mean ** 2);
  return any * normalBelow((Math.log(mean / cost) - variance / 2) / Math.sqrt(variance));
}
