import type { Elsewhere } from "../../../../shared/domain/verdicts/record.ts";
import { chance, type Die, gamma, lognormal, oneOf, poisson } from "../draws.ts";

/** What somebody does of what can be done: each a share of the times. */
export type Habits = { readonly attendance: number; readonly quick: number; readonly oneToOne: number };

/** What is true of a member in a group, which nobody can know. Months of 30 days; money in minor units. */
export type Member = {
  readonly group: "pays" | "does not" | "about even";
  readonly habits: Habits;
  readonly isLazy: boolean;
  /** A deal of many times the usual size comes once, by luck. */
  readonly hasBigDeal: boolean;
  readonly lagMonths: number;
  readonly statedLagMonths: number;
  readonly contactsPerMonth: number;
  /** Deals that come of a contact with whom nothing is done. */
  readonly dealsPerContact: number;
  /** Deals that come of a lead, and the share of leads that are noted down. */
  readonly dealsPerLead: number;
  readonly noted: number;
  readonly typicalGain: number;
  /** What the member's business elsewhere shows; null: nothing is on record. */
  readonly elsewhere: Elsewhere | null;
  readonly joining: number;
  readonly duesPerMonth: number;
  readonly perMeeting: number;
};

export const monthsOfTruth = 24;
export const meetingsPerMonth = 4;

/** How much more comes of somebody who was written to within a day, and of somebody met one to one. */
export const truly = { quick: 2, oneToOne: 2.5, again: 0.25 } as const;

export const keen: Habits = { attendance: 0.9, quick: 0.8, oneToOne: 0.4 };
const lazy: readonly [Habits, ...Habits[]] = [
  { attendance: 0.4, quick: 0.7, oneToOne: 0.35 },
  { attendance: 0.85, quick: 0.1, oneToOne: 0.35 },
  { attendance: 0.85, quick: 0.7, oneToOne: 0.03 },
  { attendance: 0.5, quick: 0.2, oneToOne: 0.1 },
];

/** What a keen member's gain would be to the cost, by group: median, and spread of the logarithm. */
const worth = { pays: [3.5, 0.45], "does not": [0.18, 0.7], "about even": [1, 0.35] } as const;

/** Somebody in a group that pays (half), does not (45 %), or just about does; a third of the members do not do their part. */
export function someMember(die: Die): Member {
  const group = chance(die, 0.5) ? "pays" : chance(die, 0.9) ? "does not" : "about even";
  const isLazy = chance(die, 1 / 3);
  const lagMonths = 1 + Math.floor(die() * 10);
  const [duesPerMonth, perMeeting] = [lognormal(die, 6000, 0.4), lognormal(die, 7000, 0.4)];
  const typicalGain = lognormal(die, duesPerMonth + 4 * perMeeting, 0.6);
  const dealsPerLead = 0.15 + 0.5 * die();
  const member: Member = {
    group,
    isLazy,
    habits: isLazy ? oneOf(die, lazy) : keen,
    hasBigDeal: chance(die, 0.1),
    lagMonths,
    statedLagMonths: lognormal(die, lagMonths, 0.25),
    contactsPerMonth: lognormal(die, 6, 0.4),
    dealsPerContact: 1,
    dealsPerLead,
    noted: oneOf(die, [0, 0.7, 0.8, 0.9]),
    typicalGain,
    elsewhere: chance(die, 0.7) ? seenElsewhere(die, typicalGain, dealsPerLead) : null,
    joining: die() * 30_000,
    duesPerMonth,
    perMeeting,
  };
  const [median, spread] = worth[group];
  const ratio = lognormal(die, median, spread);
  const usual = { ...member, habits: keen };
  return { ...member, dealsPerContact: (ratio * expectedCost(usual)) / expectedGain(usual) };
}

/** Of a dozen leads, and of a few deals. */
function seenElsewhere(die: Die, typicalGain: number, dealsPerLead: number): Elsewhere {
  const won = Array.from({ length: 12 }, () => chance(die, dealsPerLead)).filter(Boolean).length;
  return {
    gain: lognormal(die, typicalGain * 0.8, 0.35),
    doubt: 0.4,
    dealsPerLead: { shape: 2 + won, rate: 5 + 12 },
  };
}

/** Fewer meet in July, August and December; in the first months in a group everybody is new. */
export const contactsIn = (member: Member, month: number): number =>
  member.contactsPerMonth *
  member.habits.attendance *
  ([6, 7, 11].includes(month % 12) ? 0.5 : 1.15) *
  (0.7 + Math.exp(-month / 5));

export const expectedCost = (member: Member): number =>
  member.joining + monthsOfTruth * expectedMonthlyCost(member);

export const expectedMonthlyCost = ({ duesPerMonth, perMeeting, habits }: Member): number =>
  duesPerMonth + perMeeting * meetingsPerMonth * habits.attendance;

/** Weibull of shape 1.6: the share of deals that have come so many months after the meeting. */
const shape = 1.6;
const cameWithin = (months: number, median: number): number =>
  months <= 0 ? 0 : 1 - 0.5 ** ((months / median) ** shape);

export const lagOf = (die: Die, median: number): number =>
  median * (Math.log(1 - die()) / Math.log(0.5)) ** (1 / shape);

const liftOf = ({ quick, oneToOne }: Habits): number =>
  (1 + quick * (truly.quick - 1)) * (1 + oneToOne * (truly.oneToOne - 1));

/** One deal in fifty is 8 to 20 times as large; the others follow a gamma distribution of shape 1.5. */
const large = { share: 0.02, least: 8, most: 20 } as const;
const meanSize = 1 - large.share + (large.share * (large.least + large.most)) / 2;

export const gainOf = (die: Die, typical: number): number =>
  typical *
  (chance(die, large.share)
    ? large.least + die() * (large.most - large.least)
    : gamma(die, { shape: 1.5, rate: 1.5 }));

/** The mean over all lives of what comes in within 24 months: what is true of the group for this member. */
export function expectedGain(member: Member): number {
  let deals = 0;
  for (let month = 0; month < monthsOfTruth; month++) {
    const left = monthsOfTruth - month - 0.5;
    const came = cameWithin(left, member.lagMonths) + truly.again * cameWithin(left - 3, member.lagMonths);
    deals += contactsIn(member, month) * came;
  }
  return deals * member.dealsPerContact * liftOf(member.habits) * member.typicalGain * meanSize;
}

export const meetings = (die: Die, mean: number): number =>
  poisson(die, gamma(die, { shape: 4, rate: 4 / mean }));
