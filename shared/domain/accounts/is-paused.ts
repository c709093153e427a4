import type { LocalDay } from "../time/local-day.ts";
import type { Settings } from "./settings.ts";

/** Whether nothing unasked is sent on that local day. */
export const isPaused = ({ paused, pausedUntil }: Settings, day: LocalDay): boolean =>
  paused || (pausedUntil !== null && day < pausedUntil);
