import type { Money } from "../money/money.ts";
import type { Came } from "./credited.ts";

/** Of what came in money: what is added, and what is taken away. */
const signOf = ({ what }: Pick<Came, "what">): 1 | 0 | -1 =>
  what === "won" || what === "invoice" ? 1 : what === "refund" ? -1 : 0;

export type DealSum = {
  readonly contactId: string;
  readonly day: string;
  readonly sum: Money;
  /** Counted elsewhere; its money alone is here. */
  readonly isPart: boolean;
};

/** Each deal with its invoices less its refunds: those of a person count for the last deal before them. Amounts in `currency` alone. */
export function dealSums(outcomes: readonly Came[], currency: string): readonly DealSum[] {
  const money = outcomes
    .filter((each) => signOf(each) !== 0 && each.amount?.currency === currency)
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  const deals: DealSum[] = [];
  for (const each of money) {
    const minor = signOf(each) * (each.amount?.minor ?? 0);
    const at =
      each.what === "won" ? -1 : deals.findLastIndex(({ contactId }) => contactId === each.contactId);
    const deal = deals[at];
    if (deal) deals[at] = { ...deal, sum: { ...deal.sum, minor: deal.sum.minor + minor } };
    else deals.push(dealOf(each, { minor, currency }));
  }
  return deals;
}

const dealOf = ({ contactId, day, isPart, what }: Came, sum: Money): DealSum => ({
  contactId,
  day,
  sum,
  isPart: isPart === true || what !== "won",
});
