import type { Money } from "../money/money.ts";
import type { LocalDay } from "../time/local-day.ts";
import type { PalmsReport } from "./palms.ts";

export type DuesPeriod = "week" | "month" | "quarter" | "half-year" | "year";

/** A networking group that the owner pays for (BNI, a chamber of commerce). */
export type Group = {
  readonly kind: "group";
  readonly v: 2;
  readonly id: string;
  readonly name: string;
  readonly since: LocalDay;
  /** Paid once, on joining. */
  readonly joiningFee: Money | null;
  readonly dues: { readonly amount: Money; readonly per: DuesPeriod } | null;
  /** A day on which the dues fall due; from it they come round again as often as they are paid. Null: not said. */
  readonly renewsOn: LocalDay | null;
  readonly mealPerMeeting: Money | null;
  readonly minutesPerMeeting: number | null;
  /** What its people brought each month before the owner joined; null: nothing is compared. */
  readonly baseline: Money | null;
  /** What its own reports say of the owner, where they were sent. */
  readonly palms?: readonly PalmsReport[];
};
