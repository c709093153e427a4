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
const sure = 0.92;

/** What `until`, the end of the term in days since joining, will have shown. Nothing is said before the first contacts have had half of the lag's time. */
export function judge(record: GroupRecord, until: number): GroupVerdict {
  const chance = chanceOfWorth(record, until);
  const firstMet = record.metAt.reduce((first, at) => Math.min(first, at), record.day);
  const ripe = firstMet + medianLag(arrivalsOf(record));
  if (record.day < ripe) return { kind: "too early", chance, nextDay: Math.ceil(ripe) };
  return { kind: kindOf(record, chance), chance, nextDay: record.day + 30 };
}

function kindOf({ deals, costSoFar }: GroupRecord, chance: number): GroupVerdict["kind"] {
  if (chance < 1 - sure) return "no";
  if (chance < sure) return "not yet";
  return deals.reduce((sum, { gain }) => sum + gain, 0) >= costSoFar ? "paid off" : "on course";
}
