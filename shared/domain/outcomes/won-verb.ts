import { type DecideOne, decideEach } from "../commands/decide-each.ts";
import type { Verb } from "../commands/verb.ts";
import { putting } from "../ledger/book.ts";
import type { Money } from "../money/money.ts";
import { moneyText } from "../money/money-text.ts";
import { sayDay } from "../time/say-day.ts";
import { newOutcome } from "./outcome.ts";
import { parseWon, type WonArgs } from "./parse-won.ts";
import { recording } from "./record-outcome.ts";

const dealDone = ["deal closed", "closed a deal", "closed the deal", "sealed the deal"];

export const wonVerb: Verb<WonArgs> = {
  name: "won",
  synonyms: ["sold", "deal", "tyfcb", "closed business"],
  casual: [
    "closed",
    "closed won",
    "closed-won",
    "signed",
    "signed for",
    "won a deal worth",
    "won a deal for",
    ...dealDone,
  ],
  foreign: {
    de: "gewonnen, verkauft, abgeschlossen",
    fr: "gagné, vendu, signé, conclu",
    es: "ganado, gané, vendido, vendí, cerrado",
  },
  target: "people",
  reads: ["outcome"],
  forms: [
    { form: "3 won <amount>", example: "3 won 1200", does: "Business came of it: 1200, 1,200.50, 2k." },
    {
      form: "3 won <amount>/month since <day>",
      example: "3 won 200/month",
      does: "Likewise, and it comes anew each week, month, quarter or year, until “3 lost”; with “400 + 300” in several invoices.",
    },
  ],
  parse: parseWon,
  decide: (situation, command) => decideEach(situation, command, winning(command.args)),
};

const winning =
  (args: WonArgs): DecideOne =>
  (situation, contact, newId) => {
    const { book, now, today } = situation;
    const { amount, more: others = [], every = null, day: on = today } = args;
    const won = recording({ what: "won", amount, every, day: on }, wonText(args));
    const decided = won(situation, contact, newId);
    const invoices = others.map((amount, n) => {
      const id = `${newId}.${n + 2}`;
      return newOutcome({ id, what: "invoice", contactId: contact.id, amount, at: now, day: on });
    });
    const more = invoices.map((each) => putting(book, each));
    return { ...decided, changes: [...decided.changes, ...more] };
  };

function wonText({ amount, more = [], every, day }: WonArgs): string {
  const amounts = [amount, ...more];
  const each = amounts.map(moneyText).join(" + ");
  const sum = amounts.length > 1 ? ` = ${moneyText(sumOf(amounts))}` : "";
  const since = every ? ` a ${every}, from ${day ? sayDay(day) : "today"} on` : "";
  return `won ${each}${sum}${since}${!every && day ? ` on ${sayDay(day)}` : ""}`;
}

const sumOf = (amounts: readonly Money[]): Money => ({
  minor: amounts.reduce((sum, { minor }) => sum + minor, 0),
  currency: amounts[0]?.currency ?? "USD",
});
