import { moneyText } from "../../domain/money/money-text.ts";
import type { RoiLine, RoiSummary } from "../../domain/roi/summary.ts";
import { clip } from "../words/clip.ts";

/** More do not stand side by side on a phone. */
const mostCompared = 4;

/** The groups that cost or brought something, best first; none where there is nothing to compare. */
export function compared({ lines }: RoiSummary): readonly RoiLine[] {
  const groups = lines.filter(
    ({ kind, soFar }) => kind === "group" && (soFar.gain.minor !== 0 || soFar.cost.minor !== 0),
  );
  return groups.length < 2 ? [] : groups.slice(0, mostCompared);
}

/** The same as lines of text. */
export function comparedText(summary: RoiSummary): readonly string[] {
  const lines = compared(summary);
  if (lines.length === 0) return [];
  const row = (name: string, gain: string, cost: string) =>
    `${name.padEnd(40)}${gain.padStart(15)}${cost.padStart(15)}`;
  return [
    row("Side by side", "gain", "cost"),
    ...lines.map(({ name, soFar }) => row(clip(name, 38), moneyText(soFar.gain), moneyText(soFar.cost))),
  ];
}
