import { type DecideOne, decideEach } from "../commands/decide-each.ts";
import type { ParseContext, ParsedArgs, Verb } from "../commands/verb.ts";
import type { Money } from "../money/money.ts";
import { moneyText } from "../money/money-text.ts";
import { parseAmount } from "../money/parse-amount.ts";
import { outcomesOf } from "./of-contact.ts";
import { recording } from "./record-outcome.ts";

type Args = { readonly amount: Money };

export const invoiceVerb: Verb<Args> = {
  name: "invoice",
  synonyms: ["invoiced", "further invoice", "another invoice"],
  target: "people",
  reads: ["outcome"],
  forms: [
    {
      form: "3 invoice <amount>",
      example: "3 invoice 350",
      does: "More business of the same deal: it is counted, as no deal of its own.",
    },
  ],
  parse,
  decide: (situation, command) => decideEach(situation, command, invoicing(command.args.amount)),
};

/** The first one is the deal. */
const invoicing =
  (amount: Money): DecideOne =>
  (situation, contact, newId) => {
    const isFirst = outcomesOf(situation.book, contact.id, ["won"]).length === 0;
    const [what, said] = isFirst ? (["won", "won"] as const) : (["invoice", "invoiced"] as const);
    return recording({ what, amount }, `${said} ${moneyText(amount)}`)(situation, contact, newId);
  };

export const refundVerb: Verb<Args> = {
  name: "refund",
  synonyms: ["refunded", "paid back", "credit note"],
  target: "people",
  reads: ["outcome"],
  forms: [
    { form: "3 refund <amount>", example: "3 refund 50", does: "So much of the business was paid back." },
  ],
  parse,
  decide: (situation, command) => decideEach(situation, command, refunding(command.args.amount)),
};

const refunding =
  (amount: Money): DecideOne =>
  (situation, contact, newId) => {
    const earned = outcomesOf(situation.book, contact.id, ["won", "invoice"]);
    if (earned.length === 0)
      return { changes: [], outcome: "asked", text: "no business is on record that could be paid back." };
    const refund = recording({ what: "refund", amount }, `${moneyText(amount)} paid back`);
    return refund(situation, contact, newId);
  };

function parse(words: string, { currency, rated }: ParseContext): ParsedArgs<Args> {
  if (words === "") return { kind: "asked", why: "How much was it?", examples: ["350"] };
  const parsed = parseAmount(words.replace(/^(?:for|of|over) /i, ""), currency, rated);
  if (parsed.kind === "asked") return parsed;
  return parsed.args.minor === 0
    ? { kind: "asked", why: "How much was it?", examples: ["350"] }
    : { kind: "ok", args: { amount: parsed.args } };
}
