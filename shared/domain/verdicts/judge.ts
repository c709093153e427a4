import { arrivalsOf, medianLag } from "./arrivals.ts";
import { chanceOfWorth } from "./payoff.ts";
import type { GroupRecord } from "./record.ts";

/** `no`: it does not pay, as things are. */
export type GroupVerdict = {
  readonly kind: "paid off" | "on course" | "not yet" | "too early" | "no";
  /** The chance that the gain to be expected exceeds the cost over the whole term. */
  readonly chance: number;
  /** When the next verdict can be had, in days since joining. */
  readonly nextDay: number;
};

/** How sure one must be to say that it pays, or that it does not. */
const sure = 0.91;

/**
 * The verdict until `until`, the end of the term in days since joining. Nothing is said before half of what comes of the first contacts can have
 * come; where nobody was ever met, that is counted from the joining.
 */
export function judge(record: GroupRecord, until: number): GroupVerdict {
  const chance = chanceOfWorth(record, until);
  const first = record.metAt.reduce((first, at) => Math.min(first, at), record.metAt[0] ?? 0);
  const ripe = Math.ceil(first) + Math.round(medianLag(arrivalsOf(record)));
  if (record.day < ripe) return { kind: "too early", chance, nextDay: ripe };
  return { kind: kindOf(record, chance), chance, nextDay: record.day + 30 };
}

/** Where the money is back, "no" would be false, even if it is owed to one lucky deal. */
function kindOf({ deals, costSoFar }: GroupRecord, chance: number): GroupVerdict["kind"] {
  const isCovered = deals.reduce((sum, { gain }) => sum + gain, 0) >= costSoFar;
  if (chance >= sure) return isCovered ? "paid off" : "on course";
  return chance < 1 - sure && !isCovered ? "no" : "not yet";
}
