import type { Thanks, ThanksStep } from "../follow-ups/thanks-due.ts";
import { itemIn } from "../ledger/book.ts";
import { readAmount } from "../money/read-amount.ts";
import type { Importing } from "./importing.ts";
import type { RowReader } from "./row-reader.ts";

/** As an export writes it: for what somebody is to be thanked. Undefined: the row does not say. */
export function thanksIn({ book, ids }: Importing, row: RowReader): readonly Thanks[] | undefined {
  const steps = row.list("thanks for").filter((each) => isStep(each));
  const [whom, amounts] = [row.list("thanks for whom"), row.list("thanks for amount")];
  if (steps.length === 0) return undefined;
  return steps.map((step, n) => {
    const said = whom[n] ?? "-";
    const id = said.startsWith("#") ? (ids.get(said.slice(1)) ?? said.slice(1)) : null;
    const whomId = id !== null && itemIn(book, "contact", id) ? id : null;
    return {
      step,
      whomId,
      whom: id !== null || said === "-" ? null : said,
      amount: amountIn(amounts[n] ?? "-"),
    };
  });
}

export const isStep = (said: string): said is ThanksStep => ["received", "met", "won"].includes(said);

function amountIn(said: string): Thanks["amount"] {
  const read = readAmount(said, said.slice(-3));
  return read.kind === "amount" ? read.money : null;
}
