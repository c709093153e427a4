import type { ParsedArgs, Verb } from "../commands/verb.ts";
import { dateOrderOf } from "../time/date-order.ts";
import { setSettings } from "./set-settings.ts";

type Args = { readonly locale: string };

export const localeVerb: Verb<Args> = {
  name: "locale",
  synonyms: ["my locale", "date format"],
  target: "none",
  forms: [
    {
      form: "locale <code>",
      example: "locale en-GB",
      does: "How you write dates: with en-GB 5/3 is 5 March, with en-US May 3.",
    },
  ],
  parse,
  decide(situation, { line, args: { locale } }) {
    const example = dateOrderOf(locale) === "day-first" ? "5/3 is 5 March" : "5/3 is May 3";
    const words = {
      line,
      did: `Dates are now read as in ${locale}: ${example}.`,
      already: `It is ${locale} already.`,
    };
    return setSettings(situation, { locale }, words);
  },
};

function parse(words: string): ParsedArgs<Args> {
  const asked = { kind: "asked", why: "Which one?", choices: ["en-GB", "en-US"] } as const;
  const said = words.trim().replace(/[.!]$/, "").replace("_", "-");
  if (!/^[a-z]{2,3}(?:-[a-z]{4})?(?:-[a-z]{2}|-\d{3})?$/i.test(said)) return asked;
  const [locale] = Intl.DateTimeFormat.supportedLocalesOf(said);
  return locale === undefined ? asked : { kind: "ok", args: { locale } };
}
