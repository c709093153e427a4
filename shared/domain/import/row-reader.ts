import type { Money } from "../money/money.ts";
import { minorDigits } from "../money/money-text.ts";
import { readAmount } from "../money/read-amount.ts";
import type { InstantText, LocalDay } from "../time/local-day.ts";
import { type CellContext, dayIn, instantIn } from "./cell-time.ts";
import type { TableRow } from "./read-table.ts";

/** Reads one row. What a cell cannot mean is in `wrong`, in words, and counts as not there. */
export type RowReader = ReturnType<typeof rowReader>;

export function rowReader(row: TableRow, context: CellContext) {
  const wrong: string[] = [];
  const text = (head: string): string | null => row.cells.get(head) ?? null;
  /** Undefined: the cell is empty, or cannot be read. */
  function read<T>(head: string, meaning: (cell: string) => { readonly is: T } | string): T | undefined {
    const cell = text(head);
    if (cell === null) return undefined;
    const meant = meaning(cell);
    if (typeof meant !== "string") return meant.is;
    wrong.push(meant);
    return undefined;
  }
  return {
    n: row.n,
    wrong,
    text,
    list: (head: string): readonly string[] =>
      (text(head) ?? "")
        .split(/; | ::: |;$/)
        .map((each) => each.trim())
        .filter((each) => each !== ""),
    day: (head: string): LocalDay | undefined => read(head, (cell) => dayIn(cell, context)),
    instant: (head: string, zone = context.zone): InstantText | undefined =>
      read(head, (cell) => instantIn(cell, { ...context, zone })),
    whole: (head: string): number | undefined =>
      read(head, (cell) =>
        /^\d{1,9}(?:[.,]0+)?$/.test(cell)
          ? { is: Number.parseInt(cell, 10) }
          : `“${cell}” in “${head}” is no whole number`,
      ),
    is: (head: string): boolean | undefined => read(head, (cell) => yesOrNo(cell, head)),
    oneOf: <Word extends string>(head: string, words: readonly Word[]): Word | undefined =>
      read(head, (cell) => {
        const is = words.find((word) => word === cell.toLowerCase());
        return is === undefined ? `“${cell}” in “${head}” is none of: ${words.join(", ")}` : { is };
      }),
    money: (head: string, currencyHead: string): Money | undefined =>
      read(head, (cell) => moneyIn(cell, text(currencyHead), context.currency)),
  };
}

function yesOrNo(cell: string, head: string): { readonly is: boolean } | string {
  if (/^(?:yes|y|true|1|x|ja|wahr|oui|vrai|s[ií]|verdadero)$/i.test(cell)) return { is: true };
  if (/^(?:no|n|false|0|nein|falsch|non|faux|falso)$/i.test(cell)) return { is: false };
  return `“${cell}” in “${head}” is neither yes nor no`;
}

function moneyIn(cell: string, stated: string | null, own: string): { readonly is: Money } | string {
  const currency = (stated ?? own).toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) return `“${currency}” is no currency`;
  const exact = /^(\d{1,13})(?:\.(\d+))?$/.exec(cell);
  const digits = minorDigits(currency);
  // As an export writes it; “1.200” of dollars is a spreadsheet's in German.
  if (exact && (exact[2] ?? "").length <= digits)
    return { is: { minor: Number(`${exact[1] ?? ""}${(exact[2] ?? "").padEnd(digits, "0")}`), currency } };
  const amount = readAmount(cell, currency);
  if (amount.kind === "amount") return { is: amount.money };
  return amount.kind === "other-currency" && stated === null
    ? moneyIn(cell, amount.currency, own)
    : `“${cell}” is not one clear amount`;
}
