import type { ParseContext, ParsedArgs, Verb } from "../commands/verb.ts";
import { type Book, itemsIn } from "../ledger/book.ts";
import { currencyOf } from "../money/currency-of.ts";
import { setSettings } from "./set-settings.ts";

type Args = { readonly currency: string };

export const currencyVerb: Verb<Args> = {
  name: "currency",
  synonyms: ["my currency"],
  target: "none",
  forms: [
    { form: "currency <code>", example: "currency EUR", does: "The currency that your amounts are in." },
  ],
  parse,
  decide(situation, { line, args }) {
    const { currency } = args;
    const rate = situation.book.settings.hourlyRate;
    // A rate in another currency would be added up with amounts that it does not fit.
    const hourlyRate = rate?.currency === currency ? rate : null;
    const forgotten = rate && !hourlyRate ? " Your hourly rate was in another one: state it anew." : "";
    const others = hasOthers(situation.book, currency)
      ? " What is recorded in another currency stays in it, and is not added up with the rest."
      : "";
    const did = `Your amounts are now in ${currency}.${forgotten}${others}`;
    return setSettings(
      situation,
      { currency, hourlyRate },
      { line, did, already: `They are in ${currency} already.` },
    );
  },
};

/** Whether amounts in another currency are recorded. */
function hasOthers(book: Book, currency: string): boolean {
  const amounts = [
    ...itemsIn(book, "outcome").map(({ amount }) => amount),
    ...itemsIn(book, "event").map(({ cost }) => cost),
    ...itemsIn(book, "group").flatMap(({ dues, mealPerMeeting }) => [dues?.amount ?? null, mealPerMeeting]),
  ];
  return amounts.some((amount) => amount !== null && amount.currency !== currency);
}

function parse(words: string, context: ParseContext): ParsedArgs<Args> {
  const currency = currencyOf(words.replace(/[.!]$/, ""), context.currency);
  if (currency !== null) return { kind: "ok", args: { currency } };
  return { kind: "asked", why: "Which currency? Give its three letters.", examples: ["EUR", "USD"] };
}
