import type { Money } from "../money/money.ts";
import type { Month } from "../time/months.ts";

/**
 * A member's row of BNI's PALMS report: present, absent, late, medical, substitute, referrals given and received inside and outside,
 * visitors, one-to-ones, thank you for closed business, and units of education.
 */
export type PalmsFigures = {
  readonly present: number;
  readonly absent: number;
  readonly late: number;
  readonly medical: number;
  readonly substitutes: number;
  readonly rgi: number;
  readonly rgo: number;
  readonly rri: number;
  readonly rro: number;
  readonly visitors: number;
  readonly oneToOnes: number;
  readonly tyfcb: Money;
  readonly ceu: number;
};

/** What the group itself says of those months; null: not in its row. */
export type PalmsReport = {
  readonly from: Month;
  readonly to: Month;
  readonly figures: { readonly [Name in keyof PalmsFigures]: PalmsFigures[Name] | null };
};
