import type { Money } from "../money/money.ts";
import type { LocalDay } from "../time/local-day.ts";

/** One occasion at which people were met. */
export type NetworkingEvent = {
  readonly kind: "event";
  readonly v: 1;
  readonly id: string;
  readonly name: string;
  readonly day: LocalDay;
  readonly cost: Money | null;
  readonly minutes: number | null;
  readonly groupId: string | null;
};
