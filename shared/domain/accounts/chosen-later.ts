import type { Settings } from "./settings.ts";

/** What nobody has chosen yet. */
export const chosenLater: Pick<Settings, "digestMinute" | "weekdays" | "pausedUntil" | "locale"> = {
  digestMinute: 0,
  weekdays: [1, 2, 3, 4, 5],
  pausedUntil: null,
  locale: null,
};
