import { listText } from "../../domain/commands/list-text.ts";
import { moneyText } from "../../domain/money/money-text.ts";
import { costPer } from "../../domain/roi/cost-per.ts";
import { breakEven } from "../../domain/roi/gain.ts";
import type { RoiLine, RoiSummary } from "../../domain/roi/summary.ts";

/** What each contact, lead and customer has cost so far, the business that covers the cost, and the usual deal beside a big one; empty where nothing was spent. */
export function unitCosts({ soFar }: Pick<RoiLine, "soFar">, { margin }: Pick<RoiSummary, "margin">): string {
  const { cost, contacts, quality, leads, customers, dealSizes } = soFar;
  const each = (count: number, name: string): string[] => {
    const amount = cost.minor > 0 ? costPer(cost, count) : null;
    return amount ? [`${moneyText(amount)} ${name}`] : [];
  };
  const units = [
    ...each(contacts, "a person met"),
    ...(quality < contacts ? each(quality, "a quality contact") : []),
    ...each(leads, "a lead"),
    ...each(customers, "a customer"),
  ];
  const least = cost.minor > 0 && margin !== null ? breakEven(cost, margin) : null;
  const { count, median, largest } = dealSizes;
  return [
    units.length > 0 ? `That is ${listText(units)}.` : "",
    least ? `${moneyText(least)} of business covers it.` : "",
    count > 1 && median && largest ? `Median deal ${moneyText(median)}, largest ${moneyText(largest)}.` : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
