import type { ParsedArgs, Verb } from "../commands/verb.ts";
import type { BasisPoints } from "../roi/gain.ts";
import { setSettings } from "./set-settings.ts";

type Args = { readonly margin: BasisPoints | null };

export const marginVerb: Verb<Args> = {
  name: "margin",
  synonyms: ["my margin", "profit margin"],
  target: "none",
  forms: [
    {
      form: "margin <percent>",
      example: "margin 40%",
      does: "What of your revenue stays with you: the summary counts so much of the business as gain; “margin none” counts all of it.",
    },
  ],
  parse,
  decide(situation, { line, args: { margin } }) {
    const did =
      margin === null
        ? "The summary counts revenue again, since no margin is known."
        : `Of each 100 ${situation.book.settings.currency} of business, ${marginText(margin)} now counts as gain.`;
    const already = margin === null ? "No margin is known." : `Your margin is ${marginText(margin)} already.`;
    return setSettings(situation, { margin }, { line, did, already });
  },
};

/** `40%`, `37.5%` */
export const marginText = (margin: BasisPoints): string => `${margin / 100}%`;

const percent = /^(?:is |of |: ?)?(\d{1,3})(?:[.,](\d{1,2}))? ?(?:%|percent|per cent)?[.!]?$/i;

function parse(words: string): ParsedArgs<Args> {
  if (/^(?:none|no|off|unknown)[.!]?$/i.test(words)) return { kind: "ok", args: { margin: null } };
  const [, whole = "", fraction = ""] = percent.exec(words) ?? [];
  const margin = Number(whole + fraction.padEnd(2, "0"));
  return whole !== "" && margin > 0 && margin <= 10_000
    ? { kind: "ok", args: { margin } }
    : { kind: "asked", why: "How many percent of your revenue stay with you?", examples: ["40%"] };
}
