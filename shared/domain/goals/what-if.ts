import { type Beta, betaMean } from "../chance/beta.ts";
import { type Gamma, gammaMean } from "../chance/gamma.ts";
import type { Ratios } from "./ratios.ts";

/** Nobody asks everybody. */
const mostAsked = 0.95;

/** The ratios of somebody who asks so many more people at each event: first of those met, and where these are too few, by meeting more. */
export function askingMore(ratios: Ratios, more: number): Ratios {
  const { asked } = ratios.stages;
  const met = gammaMean(ratios.contactsPerEvent);
  const wanted = met * betaMean(asked.rate) + more;
  const meets = Math.max(met, wanted / mostAsked);
  return {
    contactsPerEvent: withMean(ratios.contactsPerEvent, meets),
    stages: { ...ratios.stages, asked: { ...asked, rate: withShare(asked.rate, wanted / meets) } },
  };
}

/** The ratios of somebody who makes so many more quality contacts at each event. */
export const meetingMore = (ratios: Ratios, more: number): Ratios => ({
  ...ratios,
  contactsPerEvent: withMean(ratios.contactsPerEvent, gammaMean(ratios.contactsPerEvent) + more),
});

/** As sure as before, of another mean. */
const withMean = ({ shape }: Gamma, mean: number): Gamma => ({ shape, rate: shape / mean });

const withShare = ({ a, b }: Beta, mean: number): Beta => ({ a: (a + b) * mean, b: (a + b) * (1 - mean) });
