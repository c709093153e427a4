import type { Money } from "../money/money.ts";
import type { LocalDay } from "../time/local-day.ts";

/** What one group, one event outside any group, or everything together has cost and brought. Money in the account's currency. */
export type RoiFigures = {
  readonly contacts: number;
  /** Follow-ups that fell due, those that were done, and the median whole days from meeting to done (null: none done). */
  readonly followUpsDue: number;
  readonly followUpsDone: number;
  readonly medianDaysToFollowUp: number | null;
  readonly leads: number;
  readonly partnerships: number;
  readonly deals: number;
  readonly business: Money;
  readonly cost: Money;
  /** The addends of `cost`, each with its arithmetic in words ("dues: 600.00 a year, 11 of 12 months"). */
  readonly costLines: readonly { readonly label: string; readonly amount: Money }[];
};

/** A verdict with its arithmetic. `roi` is (business − cost) / cost, null where nothing was spent. */
export type Verdict = {
  readonly kind: "paid-off" | "not-yet" | "too-early" | "no-costs" | "nothing-yet";
  readonly roi: number | null;
  /** Business minus cost; negative: what is missing to break even. */
  readonly net: Money;
  /** The sentence that a good accountant would say, with the arithmetic in it. */
  readonly because: string;
};

export type RoiLine = {
  readonly kind: "group" | "event" | "unplaced";
  readonly name: string;
  readonly since: LocalDay;
  readonly month: RoiFigures;
  readonly soFar: RoiFigures;
  readonly verdict: Verdict;
  /** Of a group: its events, with their figures so far. */
  readonly events: readonly { readonly name: string; readonly day: LocalDay; readonly figures: RoiFigures }[];
};

/** The monthly summary: `month` is `2026-11`. */
export type RoiSummary = {
  readonly month: string;
  readonly lines: readonly RoiLine[];
  readonly total: { readonly month: RoiFigures; readonly soFar: RoiFigures; readonly verdict: Verdict };
};
