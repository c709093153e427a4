import { gammaBelow } from "../chance/gamma.ts";
import { type Arrival, arrivalsOf, logOf } from "./arrivals.ts";
import { contactsFelt } from "./contacts-felt.ts";
import type { GroupRecord } from "./record.ts";
import { gainOfDeals } from "./size.ts";

/**
 * The chance that, going on like this, the group is worth it: that the gain to be expected from joining until `until` exceeds the cost until then.
 * P(deals of a contact × contacts × mean gain > cost), summed over the lags that could be true and over eleven equally likely parts of what a deal
 * (where leads are noted, a lead) gains, which is lognormal.
 */
export function chanceOfWorth(record: GroupRecord, until: number): number {
  const cost = record.costSoFar + record.costPerDay * (until - record.day);
  const size = gainOfDeals(record);
  const chanceAt = ({ lag, perContact, dealsOfEach }: Arrival): number => {
    const deals = dealsOfEach ? logOf(dealsOfEach) : { mean: 0, variance: 0 };
    const deviation = Math.sqrt(size.variance + deals.variance);
    const needed = cost / contactsFelt(record, lag, until);
    const below = normals.map((z) =>
      gammaBelow(perContact, needed / Math.exp(size.mean + deals.mean + deviation * z)),
    );
    return 1 - below.reduce((sum, each) => sum + each, 0) / normals.length;
  };
  return arrivalsOf(record).reduce((sum, arrival) => sum + arrival.weight * chanceAt(arrival), 0);
}

/** The middles of eleven parts that are equally likely, of a standard normal distribution. */
export const normals = [-1.69, -1.097, -0.748, -0.473, -0.23, 0, 0.23, 0.473, 0.748, 1.097, 1.69] as const;
