import type { GroupBalance } from "../giving/group-balance.ts";
import type { ExchangeRate } from "../money/exchange-rate.ts";
import type { Money } from "../money/money.ts";
import type { LocalDay } from "../time/local-day.ts";
import type { GroupVerdict } from "../verdicts/judge.ts";
import type { Change } from "../verdicts/one-change.ts";
import type { BniFigures } from "./bni-figures.ts";
import type { Deals } from "./deals.ts";
import type { BasisPoints } from "./gain.ts";

/** One addend of a cost: what it was for ("Dues"), and its arithmetic in words ("$600 a year for 11 months"). */
export type CostLine = { readonly what: string; readonly how: string; readonly amount: Money };

/** What one group, one event outside any group, or everything together has cost and brought. Money in the account's currency. */
export type RoiFigures = {
  readonly contacts: number;
  /** Those of them who are warm, or of whom something came. */
  readonly quality: number;
  /** Follow-ups that fell due, those of them that were done, and the median days from meeting to done (null: none done). */
  readonly followUpsDue: number;
  readonly followUpsDone: number;
  readonly medianDaysToFollowUp: number | null;
  /** Those that were done on the day of the meeting or the day after. */
  readonly followUpsWithinADay: number;
  /** Coffees and other meetings that took place. */
  readonly coffees: number;
  /** Referrals received and given. */
  readonly leads: number;
  readonly given: number;
  readonly partnerships: number;
  readonly deals: number;
  /** People of whom business came. */
  readonly customers: number;
  /** Deals with their invoices and refunds, beside their sum. */
  readonly dealSizes: Deals;
  readonly business: Money;
  /** Of the business, what exceeds the baseline where one is stated, times the margin where that is; what the cost is weighed against. */
  readonly gain: Money;
  /** How long the known meetings took. */
  readonly minutes: number;
  readonly cost: Money;
  /** The addends of `cost`. */
  readonly costLines: readonly CostLine[];
};

/** Whether it is worth going on, from one's own contacts, leads and deals. */
export type Outlook = {
  /** That the gain to be expected exceeds the cost until `until`. */
  readonly chance: number;
  readonly until: LocalDay;
  /** That what comes in during the next year exceeds what that costs; null of an event, which is over. */
  readonly nextYear: number | null;
  /** Where it is too early: the day on which the first verdict can be had. */
  readonly firstOn: LocalDay | null;
};

/** A verdict with its arithmetic. `roi` is (gain − cost) / cost, null where nothing was spent. */
export type Verdict = {
  /** `paid off so far`: the money is back, and nobody can tell yet whether that lasts. `no`: it does not pay, as things are. */
  readonly kind: GroupVerdict["kind"] | "paid off so far" | "no cost" | "nothing yet";
  readonly roi: number | null;
  /** Gain minus cost; negative: what is missing to break even. */
  readonly net: Money;
  /** The sentence that a good accountant would say, with the arithmetic in it. */
  readonly because: string;
  /** Null where nothing was spent. */
  readonly outlook: Outlook | null;
};

export type RoiLine = {
  /** `unplaced`: people of whom nobody said where they were met. */
  readonly kind: "group" | "event" | "unplaced";
  /** Of the group or the event; null of the unplaced. */
  readonly id: string | null;
  readonly name: string;
  readonly since: LocalDay;
  readonly month: RoiFigures;
  readonly soFar: RoiFigures;
  readonly verdict: Verdict;
  /** Of a group with costs: which habit would lift the gain most; null: none that is on record would. */
  readonly change: Change | null;
  /** Of a group: what went to and fro so far between the owner and its people; null: nothing did. */
  readonly giveAndTake: GroupBalance | null;
  /** Of a group of BNI: the period's figures in its words. */
  readonly bni: BniFigures | null;
  /** Of a group: its events, newest first, with their figures so far (dues are the group's alone). */
  readonly events: readonly {
    readonly name: string;
    readonly day: LocalDay;
    readonly figures: RoiFigures;
  }[];
  /** Amounts in another currency, which are in no sum, each as a sentence. */
  readonly leftOut: readonly string[];
};

/** Everything together. The verdict weighs the cost with the business from places whose cost is on record. */
export type RoiTotal = {
  readonly month: RoiFigures;
  readonly soFar: RoiFigures;
  readonly verdict: Verdict;
  /** Business so far that is not weighed, since no cost is on record where it came from. */
  readonly unweighed: Money;
};

/** What had been gained and spent in all by the end of a month, in minor units of the account's currency. */
export type MonthSums = { readonly month: string; readonly gain: number; readonly cost: number };

/** The monthly summary: `month` is `2026-11`, `asOf` the last day that counts: the month's last, or today within it. */
export type RoiSummary = {
  readonly month: string;
  /** The first month of what is told, where that is more than one. */
  readonly from?: string;
  /** The group that alone is told of. */
  readonly only?: string;
  readonly asOf: LocalDay;
  readonly currency: string;
  /** Groups, then events outside any group, best net first; the unplaced last. */
  readonly lines: readonly RoiLine[];
  readonly total: RoiTotal;
  /** The last twelve months; none of a group alone. */
  readonly months: readonly MonthSums[];
  /** How many days half of one's business took from the first meeting, and of how many deals that is known; null of too few. */
  readonly lag: { readonly deals: number; readonly days: number } | null;
  /** What of the business is weighed: none is stated where null. */
  readonly margin: BasisPoints | null;
  readonly baseline: Money | null;
  /** At which rates other amounts count. */
  readonly exchange: readonly ExchangeRate[];
};
