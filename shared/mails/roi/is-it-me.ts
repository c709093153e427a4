import { listText } from "../../domain/commands/list-text.ts";
import { sumText } from "../../domain/giving/balance-text.ts";
import type { GroupBalance } from "../../domain/giving/group-balance.ts";
import type { RoiFigures, RoiLine } from "../../domain/roi/summary.ts";
import { counted } from "../../domain/text/counted.ts";
import type { Change, Habit } from "../../domain/verdicts/one-change.ts";
import { clip } from "../words/clip.ts";

/** Is it me? What one does oneself, what one gave and took, and the one change of it that the numbers suggest. */
export function isItMe({
  kind,
  soFar,
  giveAndTake,
  change,
}: Pick<RoiLine, "kind" | "soFar" | "giveAndTake" | "change">): string | null {
  if (kind !== "group" || soFar.contacts === 0) return null;
  const given = giveAndTake === null ? [] : [givenText(giveAndTake, soFar.business.currency)];
  const changed = change === null ? "Nothing on record says so." : changeText(change);
  return ["Is it me?", habitsText(soFar), ...given, changed].join(" ");
}

function givenText({ sum, owed }: GroupBalance, currency: string): string {
  const named = owed.map(
    ({ name, received, given }) => `${clip(name, 40)} (gave you ${received}, got ${given || "none"})`,
  );
  const are = owed.length > 1 ? "are" : "is";
  const turn =
    owed.length === 0 ? "nobody waits for one of yours" : `${listText(named, "and")} ${are} owed attention`;
  return `Of referrals there ${sumText(sum, currency)}; ${turn}.`;
}

function habitsText(figures: RoiFigures): string {
  const { followUpsDue, followUpsWithinADay, medianDaysToFollowUp, coffees, contacts } = figures;
  const median = medianDaysToFollowUp === null ? "" : ` (median ${counted(medianDaysToFollowUp, "day")})`;
  const parts = [
    ...(followUpsDue === 0
      ? []
      : [`${followUpsWithinADay} of ${followUpsDue} first words within a day${median}`]),
    `${counted(coffees, "one-to-one")} with ${counted(contacts, "person", "people")}`,
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
