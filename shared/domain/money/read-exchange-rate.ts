import { currencyOf } from "./currency-of.ts";
import type { ExchangeRate } from "./exchange-rate.ts";

const unit = "[^\\d\\s.,=]{1,7}";
const number = "\\d{1,7}(?:[.,]\\d{1,6})?";
const sides = new RegExp(
  `^(?:(${unit}) ?)?(${number})(?: ?(${unit}))?(?: (?:is|are|equals|for) | ?= ?)(?:(${unit}) ?)?(${number})(?: ?(${unit}))?[.!]?$`,
  "iu",
);

/** More digits would not be exact. */
const mostDigits = 6;

/** `1 EUR is 1.08 USD`, `€1 = $1.08`; null where the words are no rate between two currencies. `own`: what a sign may stand for. */
export function readExchangeRate(words: string, own: string): ExchangeRate | null {
  const [, of1, amount = "", of2, in1, is = "", in2] = sides.exec(words) ?? [];
  const [of, to] = [currencyOf(of1 ?? of2 ?? "", own), currencyOf(in1 ?? in2 ?? "", own)];
  const rate = { amount: amount.replace(",", "."), of: of ?? "", is: is.replace(",", "."), in: to ?? "" };
  const isExact = [rate.amount, rate.is].every(
    (each) => Number(each) > 0 && each.replace(/^[0.]+|\./g, "").length <= mostDigits,
  );
  return of !== null && to !== null && of !== to && isExact ? rate : null;
}
