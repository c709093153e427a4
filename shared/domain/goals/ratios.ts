import type { Gamma } from "../chance/gamma.ts";
import { learned, type Stage, type Trial } from "./stage.ts";

/** What may follow a contact: being asked for a meeting, the meeting, and what comes of meetings. */
export type StageName = "asked" | "met" | "customer" | "lead" | "introduction" | "partnership";

/** One's own ratios: quality contacts an event, and each stage. */
export type Ratios = {
  readonly contactsPerEvent: Gamma;
  readonly stages: Readonly<Record<StageName, Stage>>;
};

const stage = (a: number, b: number, median: number): Stage => ({
  rate: { a, b },
  lag: { median, spread: 0.8 },
});

/** What is assumed of somebody of whom nothing is known yet; the reasons are in docs/decisions/024-conversion-ratios.md. */
export const defaultRatios: Ratios = {
  contactsPerEvent: { shape: 5, rate: 1 },
  stages: {
    asked: stage(3.5, 1.5, 2),
    met: stage(2.5, 2.5, 14),
    customer: stage(2, 8, 45),
    lead: stage(3, 7, 14),
    introduction: stage(3, 7, 14),
    partnership: stage(1, 9, 60),
  },
};

/** What happened: quality contacts at each event (those for fun left out), and the trials of each stage. */
export type History = {
  readonly contactsAtEvents: readonly number[];
  readonly trials: Readonly<Record<StageName, readonly Trial[]>>;
};

/** The default become one's own: Gamma-Poisson for what an event yields (Gelman et al., Bayesian Data Analysis, 2.6), stage by stage for the rest. */
export function ownRatios(prior: Ratios, { contactsAtEvents, trials }: History): Ratios {
  const { shape, rate } = prior.contactsPerEvent;
  const met = contactsAtEvents.reduce((sum, each) => sum + each, 0);
  const own = (name: StageName) => learned(prior.stages[name], trials[name]);
  return {
    contactsPerEvent: { shape: shape + met, rate: rate + contactsAtEvents.length },
    stages: {
      asked: own("asked"),
      met: own("met"),
      customer: own("customer"),
      lead: own("lead"),
      introduction: own("introduction"),
      partnership: own("partnership"),
    },
  };
}
