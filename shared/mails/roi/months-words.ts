import { moneyText } from "../../domain/money/money-text.ts";
import type { RoiSummary } from "../../domain/roi/summary.ts";
import { monthName } from "../words/days.ts";

/** Whether twelve months are worth a picture: where something was gained or spent in more than one. */
export const isWorthDrawing = ({ months }: RoiSummary): boolean =>
  new Set(months.map(({ gain, cost }) => `${gain} ${cost}`)).size > 2;

const minorIn =
  ({ currency }: RoiSummary) =>
  (minor: number): string =>
    moneyText({ minor, currency });

/** The last of them in a sentence. */
export function monthsSentence(summary: RoiSummary): string {
  const last = summary.months.at(-1);
  if (!last) return "";
  const money = minorIn(summary);
  return `By the end of ${monthName(last.month)}: ${money(last.gain)} gained against ${money(last.cost)} spent.`;
}

/** The months as lines of text; none where there is nothing to draw. */
export function monthsText(summary: RoiSummary): readonly string[] {
  if (!isWorthDrawing(summary)) return [];
  const money = minorIn(summary);
  const row = (name: string, gain: string, cost: string) =>
    `${name.padEnd(40)}${gain.padStart(15)}${cost.padStart(15)}`;
  return [
    row("In all by the end of", "gain", "cost"),
    ...summary.months.map(({ month, gain, cost }) => row(monthName(month), money(gain), money(cost))),
  ];
}
