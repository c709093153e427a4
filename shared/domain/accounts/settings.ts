import type { Plan } from "../follow-ups/plan.ts";
import type { ExchangeRate } from "../money/exchange-rate.ts";
import type { Money } from "../money/money.ts";
import type { BasisPoints } from "../roi/gain.ts";
import type { DayRange, InstantText, LocalDay } from "../time/local-day.ts";

/** What a person may choose. An item like any other, so that `undo` takes a changed setting back too. */
export type Settings = {
  readonly kind: "settings";
  readonly v: 3;
  readonly id: "settings";
  /** IANA zone. */
  readonly zone: string;
  /** True until the person has stated the zone: it was guessed from a Date header. */
  readonly zoneGuessed: boolean;
  /** Local hour of the digest, 0 to 23, and minute. */
  readonly digestHour: number;
  readonly digestMinute: number;
  /** On which days digests come: 1 is Monday, 7 Sunday (ISO 8601). At least one. */
  readonly weekdays: readonly number[];
  /** Days on which nothing unasked comes, and for which nothing is set. */
  readonly holidays: readonly DayRange[];
  /** How many people and questions a digest may have: 1 to 7. */
  readonly digestMost: number;
  /** How many old cards of the pile a digest may have. */
  readonly pilePerDay: number;
  /** What follows the first word with somebody who is warm. */
  readonly plan: Plan;
  /** What is set aside on the working day after an event, `time` local, `09:00`; null: nothing. */
  readonly block: { readonly minutes: number; readonly time: string } | null;
  /** ISO 4217. */
  readonly currency: string;
  readonly hourlyRate: Money | null;
  /** What of business stays with the person; null: not said. */
  readonly margin: BasisPoints | null;
  /** At which rates amounts in other currencies count. */
  readonly exchange: readonly ExchangeRate[];
  /** What came in each month before any group; null: nothing is compared. */
  readonly baseline: Money | null;
  /** Nothing unasked is sent. */
  readonly paused: boolean;
  /** Nothing unasked is sent before that local day. */
  readonly pausedUntil: LocalDay | null;
  /** BCP 47: how dates are written (`15/3`); null: where it matters, it is asked. */
  readonly locale: string | null;
  /** The person has closed the account: when it is removed for good. */
  readonly leavesAt?: InstantText;
};
