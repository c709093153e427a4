import type { Step } from "../follow-ups/step.ts";
import type { LocalDay } from "../time/local-day.ts";
import { daysBetween } from "../time/local-time.ts";

/** What is written for; each has wordings, and a template where the person has one. */
export type Occasion =
  | "email"
  | "late"
  | "old"
  | "promise"
  | "coffee"
  | "recap"
  | "touch"
  | "card"
  | "thanks";

export const occasions: readonly Occasion[] = [
  ...(["email", "late", "old", "promise", "coffee", "recap", "touch", "card", "thanks"] as const),
];

/** A first word is late after so many days, and after more of them one begins anew. */
const lateAfter = 6;
const oldAfter = 45;

export type Situated = {
  readonly step: Step;
  /** Null: long ago, nobody knows when. */
  readonly metOn: LocalDay | null;
  readonly today: LocalDay;
  /** Something was noted that they look for. */
  readonly hasNeed: boolean;
};

export function occasionOf({ step, metOn, today, hasNeed }: Situated): Occasion {
  if (step === "coffee" || step === "recap" || step === "touch" || step === "thanks") return step;
  const days = metOn === null ? oldAfter + 1 : daysBetween(metOn, today);
  if (days > oldAfter) return "old";
  if (hasNeed) return "promise";
  return days > lateAfter ? "late" : "email";
}
