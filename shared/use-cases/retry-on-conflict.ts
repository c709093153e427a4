import type { Pause } from "../ports/pause.ts";

const attempts = 8;

/** Loads, decides and commits again while somebody else was faster; after eight tries it is a fault. */
export async function retryOnConflict<T>(pause: Pause, attempt: () => Promise<T | "conflict">): Promise<T> {
  for (let tried = 1; tried <= attempts; tried += 1) {
    const outcome = await attempt();
    if (outcome !== "conflict") return outcome;
    await pause(tried);
  }
  throw new Error(`still in conflict after ${attempts} tries`);
}
