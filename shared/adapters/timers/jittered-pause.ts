import { randomInt } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { Pause } from "../../ports/pause.ts";

/** Full jitter over 60 ms, 120 ms, 240 ms, … */
export function jitteredPause(): Pause {
  return async (attempt) => {
    await setTimeout(randomInt(60 * 2 ** (attempt - 1)) + 1);
  };
}
