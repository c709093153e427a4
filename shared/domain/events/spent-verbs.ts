import type { ParseContext, ParsedArgs, Verb } from "../commands/verb.ts";
import type { Money } from "../money/money.ts";
import { moneyText } from "../money/money-text.ts";
import { parseAmount } from "../money/parse-amount.ts";
import { readMinutes, sayMinutes } from "../time/read-minutes.ts";
import { onEvent } from "./on-event.ts";

type Spent<What> = { readonly what: What; readonly name: string | null };

export const costVerb: Verb<Spent<Money>> = {
  name: "cost",
  synonyms: ["it cost"],
  target: "none",
  forms: [
    {
      form: "cost <amount> <event>",
      example: "cost 40 Chamber breakfast",
      does: "What the event cost you; without a name the last event is meant.",
    },
  ],
  parse: amountAndEvent,
  decide: (situation, { line, args }) =>
    onEvent(situation, {
      line,
      name: args.name,
      change: (event) => ({
        after: { ...event, cost: args.what },
        said: `it cost ${moneyText(args.what)}`,
      }),
    }),
};

export const parkingVerb: Verb<Spent<Money>> = {
  name: "parking",
  synonyms: ["taxi", "travel cost", "train fare", "fuel"],
  target: "none",
  forms: [
    {
      form: "parking <amount> <event>",
      example: "parking 12",
      does: "What getting there cost you, beside the event itself; said again it adds up.",
    },
  ],
  parse: amountAndEvent,
  decide: (situation, { line, args }) =>
    onEvent(situation, {
      line,
      name: args.name,
      change: (event) => {
        const extras = [...event.extras, { what: "getting there", amount: args.what }];
        return { after: { ...event, extras }, said: `${moneyText(args.what)} more for getting there` };
      },
    }),
};

export const hoursVerb: Verb<Spent<number>> = {
  name: "hours",
  synonyms: ["it took"],
  target: "none",
  forms: [
    {
      form: "hours <hours> <event>",
      example: "hours 3",
      does: "How long the event took you, with the way there and back.",
    },
  ],
  parse(words) {
    const { first, name } = apart(
      words,
      /^(\d[\d.,:]*(?: ?(?:h|hrs?|hours?|m|mins?|minutes?|h\d{2}))?)(?: |$)/i,
    );
    const minutes = first === null ? null : readMinutes(first);
    return minutes === null
      ? { kind: "asked", why: "How many hours did it take?", examples: ["3", "2.5 Chamber breakfast"] }
      : { kind: "ok", args: { what: minutes, name } };
  },
  decide: (situation, { line, args }) =>
    onEvent(situation, {
      line,
      name: args.name,
      change: (event) => ({
        after: { ...event, minutes: args.what },
        said: `it took ${sayMinutes(args.what)}`,
      }),
    }),
};

function amountAndEvent(words: string, { currency, rated }: ParseContext): ParsedArgs<Spent<Money>> {
  const { first, name } = apart(
    words,
    /^((?:[^\p{L}\d\s]|[A-Z]{3} ?)?\d[\d.,']*(?: ?(?:[^\p{L}\d\s,;]|[A-Z]{3}\b|k\b))?)(?: |$)/u,
  );
  if (first === null)
    return { kind: "asked", why: "How much was it?", examples: ["40", "40 Chamber breakfast"] };
  const parsed = parseAmount(first.trim(), currency, rated);
  return parsed.kind === "asked" ? parsed : { kind: "ok", args: { what: parsed.args, name } };
}

/** What a line begins with, and the event that it names behind. */
function apart(words: string, beginning: RegExp): { first: string | null; name: string | null } {
  const said = words.replace(/^(?:was|is|:|=) ?/i, "");
  const first = beginning.exec(said)?.[1] ?? null;
  const name = said
    .slice(first?.length ?? 0)
    .replace(/^[\s,]*(?:for|at|on|to)?\s*(?:the )?/i, "")
    .replace(/[.!]$/, "")
    .trim();
  return { first, name: name === "" ? null : name };
}
