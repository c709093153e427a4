import { decideEach } from "../commands/decide-each.ts";
import type { ParseContext, ParsedArgs, Verb } from "../commands/verb.ts";
import type { Money } from "../money/money.ts";
import { moneyText } from "../money/money-text.ts";
import { parseAmount } from "../money/parse-amount.ts";
import { recording } from "./record-outcome.ts";

type Args = { readonly amount: Money };

export const wonVerb: Verb<Args> = {
  name: "won",
  synonyms: ["sold", "deal"],
  casual: ["closed", "signed", "signed for", "won a deal worth", "won a deal for"],
  foreign: {
    de: "gewonnen, verkauft, abgeschlossen",
    fr: "gagné, vendu, signé, conclu",
    es: "ganado, gané, vendido, vendí, cerrado",
  },
  target: "people",
  forms: [
    { form: "3 won <amount>", example: "3 won 1200", does: "Business came of it: 1200, 1,200.50, 2k." },
  ],
  parse,
  decide: (situation, command) => {
    const { amount } = command.args;
    return decideEach(situation, command, recording({ what: "won", amount }, `won ${moneyText(amount)}`));
  },
};

/** `sold Bob a roof for 14000` */
const what = /^(?:(?:an?|the|his|her|their|my|our) [\p{L} -]{1,40} )?(?:for|worth) (?=\D?\d)/iu;

function parse(words: string, context: ParseContext): ParsedArgs<Args> {
  if (words === "") return { kind: "asked", why: "How much was it?", examples: ["1200"] };
  const parsed = parseAmount(words.replace(what, ""), context.currency);
  if (parsed.kind === "asked") return parsed;
  if (parsed.args.minor === 0) return { kind: "asked", why: "Nothing was won?", examples: ["1200"] };
  return { kind: "ok", args: { amount: parsed.args } };
}
