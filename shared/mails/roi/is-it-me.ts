import { listText } from "../../domain/commands/list-text.ts";
import type { RoiFigures, RoiLine } from "../../domain/roi/summary.ts";
import { counted } from "../../domain/text/counted.ts";
import type { Change, Habit } from "../../domain/verdicts/one-change.ts";

/** Is it me? What one does oneself, and the one change of it that the numbers suggest. */
export function isItMe({ kind, soFar, change }: Pick<RoiLine, "kind" | "soFar" | "change">): string | null {
  if (kind !== "group" || soFar.contacts === 0) return null;
  return `Is it me? ${habitsText(soFar)} ${change === null ? "Nothing on record says so." : changeText(change)}`;
}

function habitsText(figures: RoiFigures): string {
  const { followUpsDue, followUpsWithinADay, medianDaysToFollowUp, coffees, contacts, given, leads } =
    figures;
  const median = medianDaysToFollowUp === null ? "" : ` (median ${counted(medianDaysToFollowUp, "day")})`;
  const parts = [
    ...(followUpsDue === 0
      ? []
      : [`${followUpsWithinADay} of ${followUpsDue} first words within a day${median}`]),
    `${counted(coffees, "one-to-one")} with ${counted(contacts, "person", "people")}`,
    ...(given + leads === 0 ? [] : [`${counted(given, "referral")} given for ${leads} received`]),
  ];
  return `${listText(parts, "and")}.`;
}

const doing: Readonly<Record<Habit, (change: Change) => string>> = {
  attendance: ({ now, good }) => `Going to ${percent(good)} of the meetings (now ${percent(now)})`,
  "quick follow-up": ({ good }) => `A first word within a day to ${percent(good)} of them`,
  "one-to-one": ({ good }) => `A one-to-one with ${percent(good)} of them`,
  "referrals given": () => "Giving as many referrals as you get",
};

function changeText(change: Change): string {
  const lift = (times: number) => `${Math.round(100 * (Math.max(1, times) - 1))}%`;
  const range = `${lift(change.low)} to ${lift(change.high)}`;
  return `${doing[change.habit](change)} would help most: about ${lift(change.lift)} more comes of it (in 8 of 10 cases ${range}).`;
}

const percent = (share: number): string => `${Math.round(100 * share)}%`;
