import { fractionOf } from "./fraction-of.ts";
import type { Money } from "./money.ts";
import { minorDigits } from "./money-text.ts";

/** A rate as its owner stated it, in decimals of whole units: `amount` of `of` is `is` of `in` (`1 EUR is 1.08 USD`). ISO 4217. */
export type ExchangeRate = {
  readonly amount: string;
  readonly of: string;
  readonly is: string;
  readonly in: string;
};

export const exchangeText = (rate: ExchangeRate): string =>
  `${rate.amount} ${rate.of} is ${rate.is} ${rate.in}`;

/** The amount in `currency` at a rate that was stated, in either direction: exact, and rounded once. Null: none was. */
export function converted(money: Money, currency: string, rates: readonly ExchangeRate[]): Money | null {
  if (money.currency === currency) return money;
  const there = rates.find((rate) => rate.of === money.currency && rate.in === currency);
  if (there) return times(money, currency, { by: there.is, over: there.amount });
  const back = rates.find((rate) => rate.in === money.currency && rate.of === currency);
  return back ? times(money, currency, { by: back.amount, over: back.is }) : null;
}

function times(money: Money, currency: string, { by, over }: { by: string; over: string }): Money {
  const [up, down] = [decimalOf(by), decimalOf(over)];
  const shift = down.places + minorDigits(currency) - up.places - minorDigits(money.currency);
  const numerator = up.digits * 10 ** Math.max(0, shift);
  return { ...fractionOf(money, numerator, down.digits * 10 ** Math.max(0, -shift)), currency };
}

/** `1.08` as 108 and two places. */
function decimalOf(said: string): { readonly digits: number; readonly places: number } {
  const [whole = "", fraction = ""] = said.split(".");
  return { digits: Number(whole + fraction), places: fraction.length };
}
