import { type DecideOne, decideEach } from "../commands/decide-each.ts";
import type { ParseContext, ParsedArgs, Verb } from "../commands/verb.ts";
import { putting } from "../ledger/book.ts";
import type { Money } from "../money/money.ts";
import { moneyText } from "../money/money-text.ts";
import { parseAmount } from "../money/parse-amount.ts";
import { addDays } from "../time/local-time.ts";
import { outcomesOf } from "./of-contact.ts";
import { recording } from "./record-outcome.ts";

type Args = { readonly amount: Money | null };

export const lostVerb: Verb<Args> = {
  name: "lost",
  synonyms: [
    "lost it",
    "deal lost",
    "lost deal",
    "closed lost",
    "closed-lost",
    "lost the deal",
    "went elsewhere",
    "lost to a competitor",
    "went with someone else",
    "went with somebody else",
    "chose someone else",
    "picked someone else",
    "signed with someone else",
    "went with another company",
    "bought elsewhere",
  ],
  foreign: {
    de: "verloren",
    fr: "perdu",
    es: "perdido",
  },
  target: "people",
  reads: ["outcome"],
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
    return decideEach(situation, command, losing(amount));
  },
};

/** Without an amount, what came anew with them ends. */
const losing =
  (amount: Money | null): DecideOne =>
  (situation, contact, newId) => {
    const { book, today } = situation;
    const running = outcomesOf(book, contact.id, ["won"]).filter(
      ({ every, endsOn }) => every !== null && (endsOn === null || endsOn >= today),
    );
    const [first] = amount === null ? running : [];
    const ended = first?.amount ? `, and the ${moneyText(first.amount)} a ${first.every} ends today` : "";
    const said = amount === null ? `business lost${ended}` : `${moneyText(amount)} lost`;
    const decided = recording({ what: "lost", amount }, said)(situation, contact, newId);
    const ends = first ? [putting(book, { ...first, endsOn: addDays(today, -1) })] : [];
    return { ...decided, changes: [...decided.changes, ...ends] };
  };

/** `2000 went with a cheaper guy` */
const why =
  /(?<=\d{3}|\d[km]),? (?:went|to|because|bc|since|they|he|she|chose|picked|hired|found|due to) .+$/i;

function parse(words: string, context: ParseContext): ParsedArgs<Args> {
  const said = words.replace(
    /^(?:it|the deal|the business|to (?:(?:an?|the|their|another) )?compet(?:itors?|ition))\b ?/i,
    "",
  );
  if (said === "" || /^to (?:an?|the|my|our|another|some)\b/i.test(said))
    return { kind: "ok", args: { amount: null } };
  const parsed = parseAmount(said.replace(why, ""), context.currency, context.rated);
  return parsed.kind === "asked" ? parsed : { kind: "ok", args: { amount: parsed.args } };
}
