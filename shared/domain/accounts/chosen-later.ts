import { usualPlan } from "../follow-ups/plan.ts";
import type { Settings } from "./settings.ts";

/** What is set aside after an event where nobody has chosen. */
export const usualBlock: NonNullable<Settings["block"]> = { minutes: 30, time: "09:00" };

/** What nobody has chosen yet. */
export const chosenLater: Pick<
  Settings,
  | (
      | "block"
      | "digestMinute"
      | "weekdays"
      | "holidays"
      | "digestMost"
      | "pilePerDay"
      | "plan"
      | "pausedUntil"
      | "locale"
    )
  | ("margin" | "exchange" | "baseline")
> = {
  block: usualBlock,
  digestMinute: 0,
  weekdays: [1, 2, 3, 4, 5],
  holidays: [],
  digestMost: 7,
  pilePerDay: 5,
  plan: usualPlan,
  pausedUntil: null,
  locale: null,
  margin: null,
  exchange: [],
  baseline: null,
};
