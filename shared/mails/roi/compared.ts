import { moneyText } from "../../domain/money/money-text.ts";
import type { RoiSummary } from "../../domain/roi/summary.ts";
import { clip } from "../words/clip.ts";

const mostCompared = 6;

/** The groups that cost or brought something, best first; `longest`: the greatest amount of theirs, in minor units. */
export function compared({ lines }: RoiSummary) {
  const groups = lines
    .filter(({ kind, soFar }) => kind === "group" && (soFar.gain.minor !== 0 || soFar.cost.minor !== 0))
    .slice(0, mostCompared);
  const longest = Math.max(0, ...groups.flatMap(({ soFar }) => [soFar.gain.minor, soFar.cost.minor]));
  return { lines: groups, longest };
}

/** The same as lines of text; none where there is nothing to compare. */
export function comparedText(summary: RoiSummary): readonly string[] {
  const { lines } = compared(summary);
  if (lines.length < 2) return [];
  const row = (name: string, gain: string, cost: string) =>
    `${name.padEnd(40)}${gain.padStart(15)}${cost.padStart(15)}`;
  return [
    row("Side by side", "gain", "cost"),
    ...lines.map(({ name, soFar }) => row(clip(name, 38), moneyText(soFar.gain), moneyText(soFar.cost))),
  ];
}
