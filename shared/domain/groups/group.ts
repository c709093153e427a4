import type { Money } from "../money/money.ts";
import type { LocalDay } from "../time/local-day.ts";

/** A networking group that the owner pays for (BNI, a chamber of commerce). */
export type Group = {
  readonly kind: "group";
  readonly v: 1;
  readonly id: string;
  readonly name: string;
  readonly since: LocalDay;
  readonly dues: { readonly amount: Money; readonly per: "month" | "quarter" | "year" } | null;
  readonly mealPerMeeting: Money | null;
  readonly minutesPerMeeting: number | null;
};
