import type { ParseContext, ParsedArgs } from "../commands/verb.ts";
import type { Money } from "../money/money.ts";
import { moneyText } from "../money/money-text.ts";
import { parseAmount } from "../money/parse-amount.ts";
import { readMinutes, sayMinutes } from "../time/read-minutes.ts";
import { type Said, verbOnEvent } from "./on-event.ts";

export const costVerb = verbOnEvent({
  name: "cost",
  synonyms: ["it cost"],
  form: {
    form: "cost <amount> <event>",
    example: "cost 40 Chamber breakfast",
    does: "What the event cost you; without a name the last event is meant.",
  },
  parse: amountAndEvent,
  change: (cost) => (event) => ({ after: { ...event, cost }, said: `it cost ${moneyText(cost)}` }),
});

export const parkingVerb = verbOnEvent({
  name: "parking",
  synonyms: ["taxi", "travel cost", "train fare", "fuel"],
  form: {
    form: "parking <amount> <event>",
    example: "parking 12",
    does: "What getting there cost you, beside the event itself; said again it adds up.",
  },
  parse: amountAndEvent,
  change: (amount) => (event) => ({
    after: { ...event, extras: [...event.extras, { what: "getting there", amount }] },
    said: `${moneyText(amount)} more for getting there`,
  }),
});

export const hoursVerb = verbOnEvent({
  name: "hours",
  synonyms: ["it took"],
  form: {
    form: "hours <hours> <event>",
    example: "hours 3",
    does: "How long the event took you, with the way there and back.",
  },
  parse: lengthAndEvent,
  change: (minutes) => (event) => ({
    after: { ...event, minutes },
    said: `it took ${sayMinutes(minutes)}`,
  }),
});

function lengthAndEvent(words: string): ParsedArgs<Said<number>> {
  const { first, name } = apart(
    words,
    /^(\d[\d.,:]*(?: ?(?:h|hrs?|hours?|m|mins?|minutes?|h\d{2}))?)(?: |$)/i,
  );
  const what = first === null ? null : readMinutes(first);
  return what === null
    ? { kind: "asked", why: "How many hours did it take?", examples: ["3", "2.5 Chamber breakfast"] }
    : { kind: "ok", args: { what, name } };
}

function amountAndEvent(words: string, { currency, rated }: ParseContext): ParsedArgs<Said<Money>> {
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
