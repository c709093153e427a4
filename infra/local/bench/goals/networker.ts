import type { Lag } from "../../../../shared/domain/chance/lag.ts";
import { defaultRatios, type History, type StageName } from "../../../../shared/domain/goals/ratios.ts";
import { lagDoubt, type Stage, type Trial } from "../../../../shared/domain/goals/stage.ts";
import { beta, chance, type Die, gamma, lognormal, poisson } from "../draws.ts";

type TrueStage = { readonly rate: number; readonly lag: Lag };

/** What is true of somebody, which nobody can know. */
export type Networker = {
  readonly contactsPerEvent: number;
  readonly stages: Readonly<Record<StageName, TrueStage>>;
};

/** How far people are from what is assumed of them: the odds of each ratio, the contacts of an event and the lags, each times so much. */
export type Shift = { readonly odds: number; readonly contacts: number; readonly lag: number };

export const asAssumed: Shift = { odds: 1, contacts: 1, lag: 1 };

/** Somebody out of those whom the defaults assume, moved by `shift`. */
export function someNetworker(die: Die, shift: Shift): Networker {
  const some = ({ rate, lag }: Stage): TrueStage => {
    const ratio = beta(die, rate);
    const odds = (ratio / (1 - ratio)) * shift.odds;
    const median = lognormal(die, lag.median * shift.lag, lagDoubt);
    return { rate: odds / (1 + odds), lag: { median, spread: lognormal(die, lag.spread, 0.3) } };
  };
  const { contactsPerEvent, stages } = defaultRatios;
  return {
    contactsPerEvent: gamma(die, contactsPerEvent) * shift.contacts,
    stages: {
      asked: some(stages.asked),
      met: some(stages.met),
      customer: some(stages.customer),
      lead: some(stages.lead),
      introduction: some(stages.introduction),
      partnership: some(stages.partnership),
    },
  };
}

/** What is on record of them today after so many months with so many events each. */
export function historyOf(
  die: Die,
  networker: Networker,
  past: { months: number; perMonth: number },
): History {
  const trials: Record<StageName, Trial[]> = {
    asked: [],
    met: [],
    customer: [],
    lead: [],
    introduction: [],
    partnership: [],
  };
  const enter = (name: StageName, age: number): number | null => {
    const { rate, lag } = networker.stages[name];
    const took = chance(die, rate) ? lognormal(die, lag.median, lag.spread) : null;
    const seen = took !== null && took <= age ? took : null;
    trials[name].push({ age, took: seen });
    return seen === null ? null : age - seen;
  };
  const contactsAtEvents = Array.from({ length: past.months * past.perMonth }, (_, event) => {
    const contacts = poisson(die, networker.contactsPerEvent);
    for (let each = 0; each < contacts; each++) {
      const asked = enter("asked", (30 * (event + 0.5)) / past.perMonth);
      const met = asked === null ? null : enter("met", asked);
      for (const next of met === null ? [] : outcomes) enter(next, met ?? 0);
    }
    return contacts;
  });
  return { contactsAtEvents, trials };
}

const outcomes = ["customer", "lead", "introduction", "partnership"] as const;
