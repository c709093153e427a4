import { decideEach } from "../commands/decide-each.ts";
import type { ParseContext, ParsedArgs, Verb } from "../commands/verb.ts";
import type { Money } from "../money/money.ts";
import { moneyText } from "../money/money-text.ts";
import { parseAmount } from "../money/parse-amount.ts";
import { recording } from "./record-outcome.ts";

type Args = { readonly amount: Money | null };

export const lostVerb: Verb<Args> = {
  name: "lost",
  synonyms: [
    "lost it",
    "deal lost",
    "lost deal",
    "lost the deal",
    "went elsewhere",
    "lost to a competitor",
    "went with someone else",
    "went with somebody else",
    "chose someone else",
    "bought elsewhere",
  ],
  foreign: {
    de: "verloren",
    fr: "perdu",
    es: "perdido",
  },
  target: "people",
  forms: [
    {
      form: "3 lost <amount>",
      example: "3 lost 500",
      does: "Business that you had hoped for went elsewhere; the amount may be left out.",
    },
  ],
  parse,
  decide: (situation, command) => {
    const { amount } = command.args;
    const said = amount === null ? "business lost" : `${moneyText(amount)} lost`;
    return decideEach(situation, command, recording({ what: "lost", amount }, said));
  },
};

function parse(words: string, context: ParseContext): ParsedArgs<Args> {
  const said = words.replace(/^(?:it|the deal|the business)\b ?/i, "");
  if (said === "") return { kind: "ok", args: { amount: null } };
  const parsed = parseAmount(said, context.currency);
  return parsed.kind === "asked" ? parsed : { kind: "ok", args: { amount: parsed.args } };
}
