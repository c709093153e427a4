import { type Gamma, gammaMean } from "../chance/gamma.ts";
import { elapsed, type Lag, lagsAround, logDensity } from "../chance/lag.ts";
import { logGamma } from "../chance/log-gamma.ts";
import type { Deal, GroupRecord, Lead } from "./record.ts";

/** Before anything is known: leads that come of a contact, not surer than half an observed one, and deals that come of a lead. */
const leadsPerContact: Gamma = { shape: 0.6, rate: 2 };
export const unstatedDealsPerLead: Gamma = { shape: 2, rate: 5 };
const dealsPerContact: Gamma = { shape: 0.6, rate: 5 };

/** A lead comes after a quarter of the time that business takes. */
const leadShare = 0.25;
export const leadLag = (lag: Lag): Lag => ({ ...lag, median: lag.median * leadShare });
export const dealLag = (lag: Lag): Lag => ({ ...lag, median: lag.median * (1 - leadShare) });

/** One of the lags that could be true, how probable it is now, and what is then believed: the leads (or deals) of a contact, and the deals of each of these. */
export type Arrival = {
  readonly lag: Lag;
  readonly weight: number;
  readonly perContact: Gamma;
  readonly dealsOfEach: Gamma | null;
};

/**
 * How business arrives: each contact brings leads, and each lead deals, as Poisson processes whose times follow the lag (marked Poisson processes;
 * Kingman 1993, Poisson Processes, 5). Gamma priors are conjugate given the lag. How probable each lag is follows from the deals' times and from how
 * many have not come yet, the rate integrated out. Where no leads are noted, deals come of contacts at once.
 */
export function arrivalsOf(record: GroupRecord): readonly Arrival[] {
  const { deals, lag: stated } = record;
  const possible = lagsAround(stated, stated.doubt).map(({ lag, log }) => {
    const direct = withoutLeads(record, lag);
    const believed = record.leads.length === 0 ? direct : withLeads(record, lag);
    const times = deals.reduce((sum, { metAt, wonAt }) => sum + logDensity(lag, wonAt - metAt), log);
    return { lag, ...believed, log: times + evidence(direct.perContact) };
  });
  const best = Math.max(...possible.map(({ log }) => log));
  const likely = possible.filter(({ log }) => log > best - negligible);
  const total = likely.reduce((sum, { log }) => sum + Math.exp(log - best), 0);
  return likely.map(({ log, ...arrival }) => ({ ...arrival, weight: Math.exp(log - best) / total }));
}

/** The logarithm of how much less likely a lag is whose weight changes nothing. */
const negligible = 9;

type Believed = Pick<Arrival, "perContact" | "dealsOfEach">;

function withoutLeads({ day, metAt, deals }: GroupRecord, lag: Lag): Believed {
  return { perContact: seen(dealsPerContact, deals.length, felt(lag, day, metAt)), dealsOfEach: null };
}

function withLeads(record: GroupRecord, lag: Lag): Believed {
  const { day, metAt, deals } = record;
  const leads = leadsOf(record).map(({ cameAt }) => cameAt);
  return {
    perContact: seen(leadsPerContact, leads.length, felt(leadLag(lag), day, metAt)),
    dealsOfEach: seen(
      record.elsewhere?.dealsPerLead ?? unstatedDealsPerLead,
      deals.length,
      felt(dealLag(lag), day, leads),
    ),
  };
}

/** The leads on record; business of whose contact no lead was noted had been one. */
export function leadsOf({ leads, deals }: GroupRecord): readonly Lead[] {
  const noted = new Set(leads.map(({ metAt }) => metAt));
  const missed = new Map(deals.filter(({ metAt }) => !noted.has(metAt)).map((deal) => [deal.metAt, deal]));
  return [...leads, ...[...missed.values()].map(leadOf)];
}

const leadOf = ({ metAt, wonAt }: Deal): Lead => ({ metAt, cameAt: metAt + leadShare * (wonAt - metAt) });

const felt = (lag: Lag, day: number, since: readonly number[]): number =>
  since.reduce((sum, at) => sum + elapsed(lag, day - at), 0);

const seen = ({ shape, rate }: Gamma, count: number, exposure: number): Gamma => ({
  shape: shape + count,
  rate: rate + exposure,
});

/** The logarithm of the probability of what was seen, the rate integrated out, without what is the same for all lags. */
const evidence = ({ shape, rate }: Gamma): number => logGamma(shape) - shape * Math.log(rate);

/** How many days it takes half of the business to come, as it is now believed. */
export const medianLag = (arrivals: readonly Arrival[]): number =>
  Math.exp(arrivals.reduce((sum, { lag, weight }) => sum + weight * Math.log(lag.median), 0));

/** The lognormal distribution with a gamma distribution's mean and variance: the mean and the variance of its logarithm. */
export function logOf(belief: Gamma): { readonly mean: number; readonly variance: number } {
  const variance = Math.log1p(1 / belief.shape);
  return { mean: Math.log(gammaMean(belief)) - variance / 2, variance };
}
