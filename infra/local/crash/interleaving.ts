import type { WorldOptions } from "../in-process/world.ts";
import { seededDie } from "../seeded-die.ts";

export type Interleaving = {
  readonly onCall: NonNullable<WorldOptions["onCall"]>;
  readonly onLife: NonNullable<WorldOptions["onLife"]>;
};

type Waiting = { readonly caller: string; readonly go: () => void };

/**
 * Carries out one call at a time: once every function that runs waits with a call, the seed says whose is next. So functions that run
 * at the same time meet each other between any two of their calls.
 */
export function interleaving(seed: string): Interleaving {
  const die = seededDie(seed);
  const running = new Set<string>();
  let waiting: readonly Waiting[] = [];
  let isOccupied = false;
  const next = () => {
    const isComplete = [...running].every((caller) => waiting.some((call) => call.caller === caller));
    const chosen = waiting[Math.floor(die() * waiting.length)];
    if (isOccupied || !isComplete || !chosen) return;
    waiting = waiting.filter((call) => call !== chosen);
    isOccupied = true;
    chosen.go();
  };
  return {
    async onCall({ caller, phase }) {
      if (phase === "after") isOccupied = false;
      else
        await new Promise<void>((go) => {
          waiting = [...waiting, { caller, go }];
          next();
        });
      if (phase === "after") next();
    },
    onLife(caller, phase) {
      if (phase === "begins") running.add(caller);
      else running.delete(caller);
      next();
    },
  };
}
