import type { Money } from "../money/money.ts";
import { readAmount } from "../money/read-amount.ts";

/** Words that say that an amount is what it costs to come. */
const cue =
  /\b(?:costs?|tickets?|price|fee|admission|entry|entrance|registration|cover charge|per person|at the door|eintritt|kosten|entrée|entrada)\b/i;

const amount =
  /(?:[$£€]|\b(?:USD|EUR|GBP|CHF|CAD|AUD)\s)\s?\d[\d.,]{0,9}|\b\d[\d.,]{0,9}\s?(?:€|(?:USD|EUR|GBP|CHF|CAD|AUD)\b)/g;

const longest = 20_000;

/** What an invite says that it costs, where one amount alone is said so: `Tickets: $25`. Null where there are several, as for members and guests. */
export function costIn(text: string, currency: string): Money | null {
  const said = text
    .slice(0, longest)
    .split("\n")
    .filter((line) => cue.test(line));
  const amounts = said.flatMap((line) => line.match(amount) ?? []).map((each) => each.replace(/[.,]$/, ""));
  const [only, ...others] = new Set(amounts.map((each) => each.replace(/\s+/g, " ")));
  if (only === undefined || others.length > 0) return null;
  const read = readAmount(only, currency);
  return read.kind === "amount" && read.money.minor > 0 ? read.money : null;
}
