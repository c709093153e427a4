import type { Decided, ParseContext, ParsedArgs, Situation, Verb } from "../commands/verb.ts";
import { type ExchangeRate, exchangeText } from "../money/exchange-rate.ts";
import { readExchangeRate } from "../money/read-exchange-rate.ts";
import { setSettings } from "./set-settings.ts";

type Args = { readonly rate: ExchangeRate };

export const exchangeVerb: Verb<Args> = {
  name: "exchange",
  synonyms: ["exchange rate", "fx"],
  target: "none",
  forms: [
    {
      form: "exchange <amount> <code> is <amount> <code>",
      example: "1 EUR is 1.08 USD",
      does: "At which rate amounts in another currency count; from then on you may write them.",
    },
  ],
  parse,
  decide: (situation, { line, args }) => stating(situation, line, args.rate),
};

/** A pair of currencies has one rate: the last that was stated. */
function stating(situation: Situation, line: string, rate: ExchangeRate): Decided {
  const { exchange } = situation.book.settings;
  const isSamePair = (other: ExchangeRate) =>
    [other.of, other.in].sort().join() === [rate.of, rate.in].sort().join();
  const before = exchange.find(isSamePair);
  const was = before ? ` Before, ${exchangeText(before)}.` : "";
  const others = exchange.filter((each) => !isSamePair(each));
  const isSame = before !== undefined && exchangeText(before) === exchangeText(rate);
  return setSettings(
    situation,
    { exchange: isSame ? exchange : [...others, rate] },
    {
      line,
      did: `From now on ${exchangeText(rate)}, for what is recorded already as well.${was}`,
      already: `That is the rate already: ${exchangeText(rate)}.`,
    },
  );
}

function parse(words: string, { currency }: ParseContext): ParsedArgs<Args> {
  const rate = readExchangeRate(words, currency);
  const other = currency === "EUR" ? "USD" : "EUR";
  if (rate === null)
    return {
      kind: "asked",
      why: "What is one currency in the other?",
      examples: [`1 ${other} is 1.08 ${currency}`],
    };
  if (rate.of !== currency && rate.in !== currency)
    return { kind: "asked", why: `Your amounts are kept in ${currency}: say what 1 ${rate.of} is in that.` };
  return { kind: "ok", args: { rate } };
}
