import type { Money } from "../../domain/money/money.ts";
import { moneyText } from "../../domain/money/money-text.ts";
import { costPer } from "../../domain/roi/cost-per.ts";
import { breakEven } from "../../domain/roi/gain.ts";
import type { RoiLine, RoiSummary } from "../../domain/roi/summary.ts";

export type UnitCost = { readonly label: string; readonly amount: string };

/** What each contact, lead and customer has cost so far, the business at which the cost is covered, and the usual deal beside a big one. */
export function unitCosts({ soFar }: Pick<RoiLine, "soFar">, { margin }: Pick<RoiSummary, "margin">) {
  const { cost, contacts, quality, leads, customers, dealSizes } = soFar;
  const least = cost.minor > 0 ? breakEven(cost, margin) : null;
  const rows: readonly (readonly [string, Money | null])[] = [
    ["Cost per person met", cost.minor > 0 ? costPer(cost, contacts) : null],
    ["Cost per quality contact", cost.minor > 0 && quality < contacts ? costPer(cost, quality) : null],
    ["Cost per lead", cost.minor > 0 ? costPer(cost, leads) : null],
    ["Cost per customer", cost.minor > 0 ? costPer(cost, customers) : null],
    ["Business that covers the cost", least],
    ["Median deal", dealSizes.count > 1 ? dealSizes.median : null],
    ["Largest deal", dealSizes.count > 1 ? dealSizes.largest : null],
  ];
  return rows.flatMap(([label, amount]): UnitCost[] =>
    amount ? [{ label, amount: moneyText(amount) }] : [],
  );
}
