import type { Meeting } from "./plot.ts";

/** What the story put in, for a place or for all: what a summary must say. */
export type PutIn = {
  readonly meetings: number;
  readonly people: number;
  readonly leads: number;
  readonly deals: number;
  readonly dollars: number;
};

/** Until that day, it included. */
export function putIn(plot: readonly Meeting[], until: string): PutIn {
  const by = (day: string | null | undefined) => day != null && day <= until;
  const past = plot.filter(({ day, isMissed }) => by(day) && !isMissed);
  const met = past.flatMap((meeting) => meeting.met);
  const deals = met.flatMap(({ deal }) => (deal && by(deal.on) ? [deal] : []));
  return {
    meetings: past.length,
    people: met.length,
    leads: met.filter(({ leadOn }) => by(leadOn)).length,
    deals: deals.length,
    dollars: deals.reduce((sum, { dollars }) => sum + dollars, 0),
  };
}
