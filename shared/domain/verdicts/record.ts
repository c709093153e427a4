import type { Gamma } from "../chance/gamma.ts";
import type { Lag } from "../chance/lag.ts";

/** A piece of business: when the person was met and when it was won, in days since joining; what was gained, after the margin, in minor units. */
export type Deal = { readonly metAt: number; readonly wonAt: number; readonly gain: number };

/** Somebody who may buy: when the person was met through whom it came, and when it came. */
export type Lead = { readonly metAt: number; readonly cameAt: number };

export type StatedLag = Lag & { readonly doubt: number };

/** Where nobody said or measured one: about four months, and much else is possible. */
export const unstatedLag: StatedLag = { median: 120, spread: 0.7, doubt: 0.7 };

/** What is on record of somebody in a group. Days count from the joining; money is minor units of one currency. */
export type GroupRecord = {
  /** Today. */
  readonly day: number;
  /** When each person was met there. */
  readonly metAt: readonly number[];
  /** Those that were noted down, those that became business among them; none where somebody notes no leads. */
  readonly leads: readonly Lead[];
  readonly deals: readonly Deal[];
  /** From meeting to business, as other places show it; `doubt`: the standard deviation of the logarithm of its median. */
  readonly lag: StatedLag;
  /** What the person's business elsewhere shows: the usual gain of a deal (`doubt`: the standard deviation of its logarithm), and the deals that come of a lead. */
  readonly elsewhere: Elsewhere | null;
  /** An event: nobody more is met, and nothing more is spent. */
  readonly isOver: boolean;
  readonly costSoFar: number;
  readonly costPerDay: number;
};

export type Elsewhere = {
  readonly gain: number;
  readonly doubt: number;
  readonly dealsPerLead: Gamma;
};
