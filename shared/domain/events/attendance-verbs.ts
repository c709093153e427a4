import { titleOf } from "../commands/title-of.ts";
import type { ParsedArgs, Situation, Verb } from "../commands/verb.ts";
import { onEvent } from "./on-event.ts";

/** `name` null: the last event, or the one that was asked about. */
type Args = { readonly name: string | null };

const attended = (situation: Situation, { line, args }: { line: string; args: Args }) =>
  onEvent(situation, {
    line,
    name: args.name,
    change: (event) => ({
      after: { ...event, attendance: "attended", isCancelled: false },
      said: "you were there",
    }),
  });

const missed = (situation: Situation, { line, args }: { line: string; args: Args }) =>
  onEvent(situation, {
    line,
    name: args.name,
    change: (event) => ({
      after: { ...event, attendance: "missed" },
      said: "you were not there, so it takes none of your hours",
    }),
  });

export const attendedVerb: Verb<Args> = {
  name: "attended",
  synonyms: ["i attended", "was there", "i was there", "i went to"],
  target: "none",
  forms: [
    {
      form: "attended <event>",
      example: "attended Chamber breakfast",
      does: "You were there; without a name the last event is meant.",
    },
  ],
  parse,
  decide: attended,
};

export const missedVerb: Verb<Args> = {
  name: "missed",
  synonyms: ["i missed", "missed it", "did not go", "didn't go", "didn’t go", "i did not go", "i didn't go"],
  target: "none",
  forms: [
    {
      form: "missed <event>",
      example: "missed Chamber breakfast",
      does: "You were not there: what you paid counts, your hours do not.",
    },
  ],
  parse,
  decide: missed,
};

function parse(words: string): ParsedArgs<Args> {
  const said = words.replace(/^(?:to|the|it)\b ?/i, "").replace(/[.!]$/, "");
  if (said === "") return { kind: "ok", args: { name: null } };
  const name = titleOf(said);
  return name === null
    ? { kind: "asked", why: "Which event?", examples: ["Chamber breakfast"] }
    : { kind: "ok", args: { name } };
}
