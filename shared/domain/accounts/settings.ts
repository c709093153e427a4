import type { Money } from "../money/money.ts";
import type { InstantText } from "../time/local-day.ts";

/** What a person may choose. An item like any other, so that `undo` takes a changed setting back too. */
export type Settings = {
  readonly kind: "settings";
  readonly v: 1;
  readonly id: "settings";
  /** IANA zone. */
  readonly zone: string;
  /** True until the person has stated the zone: it was guessed from a Date header. */
  readonly zoneGuessed: boolean;
  /** Local hour of the digest, 0 to 23. */
  readonly digestHour: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly hourlyRate: Money | null;
  /** Nothing unasked is sent. */
  readonly paused: boolean;
  /** The person has closed the account: when it is removed for good. */
  readonly leavesAt?: InstantText;
};
