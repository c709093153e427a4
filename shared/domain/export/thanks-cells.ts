import type { Thanks } from "../follow-ups/thanks-due.ts";
import type { Money } from "../money/money.ts";
import { minorDigits } from "../money/money-text.ts";
import type { Cell } from "./csv.ts";

/** For what somebody is to be thanked: the steps, whom each is about (`#` before an id), and of how much; `-` where it is not known. */
export function thanksCells(thanks: readonly Thanks[]): readonly Cell[] {
  const whom = ({ whomId, whom: said }: Thanks): string =>
    whomId === null ? (said ?? "-").replaceAll(";", ",") : `#${whomId}`;
  const cells = [
    thanks.map(({ step }) => step),
    thanks.map(whom),
    thanks.map(({ amount }) => (amount ? amountText(amount) : "-")),
  ];
  return cells.map((each) => (each.length === 0 ? null : each.join("; ")));
}

const amountText = ({ minor, currency }: Money): string =>
  `${Number(`${minor}e-${minorDigits(currency)}`)} ${currency}`;
