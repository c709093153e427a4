import type { ParsedArgs, Verb } from "../commands/verb.ts";
import { setSettings } from "./set-settings.ts";

type Args = { readonly most: number };

/** More than that nobody clears in a minute. */
const limit = 7;

export const digestMostVerb: Verb<Args> = {
  name: "digest",
  synonyms: ["digests", "digest at most", "show at most"],
  target: "none",
  forms: [
    { form: "digest <number> people", example: "digest 4 people", does: "How many a digest brings: 1 to 7." },
  ],
  parse,
  decide(situation, { line, args: { most } }) {
    const did = `A digest now brings at most ${most === 1 ? "one person" : `${most} people`}.`;
    return setSettings(situation, { digestMost: most }, { line, did, already: `It is ${most} already.` });
  },
};

const number =
  /^(?:at most |max(?:imum)? |only |just |with )?([1-9]\d?)(?: people| persons| contacts| names|\/day| a day)?(?: at most| max)?[.!]?$/i;

function parse(words: string): ParsedArgs<Args> {
  const most = Number(number.exec(words)?.[1] ?? 0);
  if (most >= 1 && most <= limit) return { kind: "ok", args: { most } };
  const why = most > limit ? `A digest has room for ${limit}.` : "How many people, or at what time?";
  return { kind: "asked", why, choices: ["4 people", "at 7:30"] };
}
