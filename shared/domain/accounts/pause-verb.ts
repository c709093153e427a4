import type { ParseContext, ParsedArgs, Verb } from "../commands/verb.ts";
import type { LocalDay } from "../time/local-day.ts";
import { readDay } from "../time/read-day.ts";
import { sayDay } from "../time/say-day.ts";
import { setSettings } from "./set-settings.ts";

type Args = { readonly until: LocalDay };

export const pauseVerb: Verb<Args> = {
  name: "pause until",
  synonyms: [
    ...["pause till", "pause til", "stop until", "stop till", "stop til", "on holiday until", "away until"],
    ...["on holiday till", "away till", "on vacation until", "on vacation till"],
  ],
  target: "none",
  forms: [
    {
      form: "pause until <day>",
      example: "pause until 5 jan",
      does: "No digests and summaries before that day; what was due then comes.",
    },
  ],
  parse,
  decide(situation, { line, args: { until } }) {
    const day = sayDay(until);
    const did = `Nothing comes unasked before ${day}. Cards are still read, and “resume” ends the pause.`;
    return setSettings(
      situation,
      { paused: false, pausedUntil: until },
      { line, did, already: `It is paused until ${day} already.` },
    );
  },
};

function parse(words: string, context: ParseContext): ParsedArgs<Args> {
  const read = readDay(words, { ...context, ahead: true });
  if (read.kind === "ambiguous")
    return { kind: "asked", why: `“${words}” may be two days.`, choices: [...read.days] };
  if (read.kind === "unclear" || read.day <= context.today)
    return { kind: "asked", why: "Until which day?", examples: ["5 jan", "monday"] };
  return { kind: "ok", args: { until: read.day } };
}
