import { listText } from "../../domain/commands/list-text.ts";
import { moneyText } from "../../domain/money/money-text.ts";
import type { RoiLine } from "../../domain/roi/summary.ts";

/** The addends of the cost in a sentence; empty where nothing was spent. */
export function costSentence({ soFar: { costLines } }: Pick<RoiLine, "soFar">): string {
  const addends = costLines.map(
    ({ what, amount }, at) => `${at === 0 ? what : what.toLowerCase()} ${moneyText(amount)}`,
  );
  return addends.length === 0 ? "" : `${listText(addends)}.`;
}

/** The addends with their arithmetic, as on a bill. */
export const costRows = ({ soFar }: Pick<RoiLine, "soFar">) =>
  soFar.costLines.map(({ what, how, amount }) => ({ label: `${what}: ${how}`, amount: moneyText(amount) }));
