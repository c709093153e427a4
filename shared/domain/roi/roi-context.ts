import type { Settings } from "../accounts/settings.ts";
import type { LocalDay } from "../time/local-day.ts";
import type { Period } from "./period.ts";

/** What every figure of a summary is made with. */
export type RoiContext = {
  readonly settings: Settings;
  readonly asOf: LocalDay;
  readonly month: Period;
  readonly soFar: Period;
};
