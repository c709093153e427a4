import { gammaBelow } from "../chance/gamma.ts";
import { elapsed, type Lag } from "../chance/lag.ts";
import { type Arrival, arrivalsOf, logOf } from "./arrivals.ts";
import type { GroupRecord } from "./record.ts";
import { sizeOf } from "./size.ts";

/** The chance that, going on like this, the group is worth it: that the gain to be expected from joining until `until` exceeds the cost until then. */
export function chanceOfWorth(record: GroupRecord, until: number): number {
  const cost = record.costSoFar + record.costPerDay * (until - record.day);
  return chanceOver(record, cost, (lag) => contactsFelt(record, lag, until));
}

/**
 * P(deals of a contact × contacts × mean gain > cost), summed over the lags that could be true and over eleven equally likely parts of what a deal
 * (where leads are noted, a lead) gains, which is lognormal. `contacts`: those whose business will have come.
 */
export function chanceOver(record: GroupRecord, cost: number, contacts: (lag: Lag) => number): number {
  const gains = record.deals.map(({ gain }) => gain);
  const size = sizeOf(gains, record.elsewhere ?? { gain: 30 * record.costPerDay, doubt: 1.2 });
  const chanceAt = ({ lag, perContact, dealsOfEach }: Arrival): number => {
    const deals = dealsOfEach ? logOf(dealsOfEach) : { mean: 0, variance: 0 };
    const deviation = Math.sqrt(size.variance + deals.variance);
    const needed = cost / contacts(lag);
    const below = normals.map((z) =>
      gammaBelow(perContact, needed / Math.exp(size.mean + deals.mean + deviation * z)),
    );
    return 1 - below.reduce((sum, each) => sum + each, 0) / normals.length;
  };
  return likely(arrivalsOf(record)).reduce((sum, arrival) => sum + arrival.weight * chanceAt(arrival), 0);
}

/** The middles of eleven parts that are equally likely, of a standard normal distribution. */
const normals = [-1.69, -1.097, -0.748, -0.473, -0.23, 0, 0.23, 0.473, 0.748, 1.097, 1.69];

/** Without those that together change nothing. */
const likely = (arrivals: readonly Arrival[]): readonly Arrival[] =>
  arrivals.filter(({ weight }) => weight > 1e-4);

/** The contacts until `until`, known and to come at the present pace, each by the share of its business that will have come by then. */
export function contactsFelt(record: GroupRecord, lag: Lag, until: number): number {
  const known = record.metAt.reduce((sum, at) => sum + elapsed(lag, until - at), 0);
  return known + contactsPerDay(record) * laterShares(lag, until - record.day);
}

/** Over the last half-year, or since joining. */
const contactsPerDay = ({ day, metAt }: GroupRecord): number => {
  const days = Math.min(day, 182);
  return metAt.filter((at) => at > day - days).length / days;
};

/** The share that comes in time, summed over contacts made one a day for so many days: the middle of twelve parts each. */
function laterShares(lag: Lag, days: number): number {
  const part = Math.max(0, days) / 12;
  return Array.from({ length: 12 }, (_, n) => part * elapsed(lag, part * (n + 0.5))).reduce(
    (a, b) => a + b,
    0,
  );
}
