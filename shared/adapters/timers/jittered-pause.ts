import { randomInt } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { Pause } from "../../ports/pause.ts";

/** Full jitter over 25 ms, 50 ms, 100 ms, … */
export function jitteredPause(): Pause {
  return async (attempt) => {
    await setTimeout(randomInt(25 * 2 ** (attempt - 1)) + 1);
  };
}
