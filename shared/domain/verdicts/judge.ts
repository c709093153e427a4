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
export const sure = 0.91;

/**
 * The verdict until `until`, the end of the term in days since joining. Nothing is said before half of what comes of the first contacts can have
 * come; where nobody was ever met, that is counted from the joining. What is over and covered has paid off, whatever comes.
 */
export function judge(record: GroupRecord, until: number): GroupVerdict {
  const chance = chanceOfWorth(record, until);
  if (record.isOver && isCovered(record)) return { kind: "paid off", chance: 1, nextDay: record.day + 30 };
  const first = record.metAt.reduce((first, at) => Math.min(first, at), record.metAt[0] ?? 0);
  const ripe = Math.ceil(first) + Math.round(medianLag(arrivalsOf(record)));
  if (record.day < ripe) return { kind: "too early", chance, nextDay: ripe };
  return { kind: kindOf(record, chance), chance, nextDay: record.day + 30 };
}

/** Where the money is back, "no" would be false, even if it is owed to one lucky deal. */
function kindOf(record: GroupRecord, chance: number): GroupVerdict["kind"] {
  if (chance >= sure) return isCovered(record) ? "paid off" : "on course";
  return chance < 1 - sure && !isCovered(record) ? "no" : "not yet";
}

const isCovered = ({ deals, costSoFar }: GroupRecord): boolean =>
  deals.reduce((sum, { gain }) => sum + gain, 0) >= costSoFar;
