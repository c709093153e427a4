import { betaMean } from "../chance/beta.ts";
import { howMany } from "../chance/how-many.ts";
import { elapsed } from "../chance/lag.ts";
import type { Need } from "./need.ts";
import type { Stage } from "./stage.ts";

/** The chance that somebody who has waited so many days for a step will still take it: p (1 − F) / (1 − p F), by Bayes's theorem. */
export function chanceStill({ rate, lag }: Stage, age: number): number {
  const p = betaMean(rate);
  const passed = elapsed(lag, age);
  return (p * (1 - passed)) / (1 - p * passed);
}

/** How many more are needed where `missing` are and some may still come by themselves, each with its own chance. */
export function stillWanted(missing: number, coming: readonly number[]): Need {
  const masses = howMany(coming);
  return Array.from({ length: missing + 1 }, (_, more) =>
    masses.reduce((sum, mass, come) => sum + (come + more >= missing ? mass : 0), 0),
  );
}
