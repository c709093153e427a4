import { titleOf } from "../commands/title-of.ts";
import type { ParsedArgs } from "../commands/verb.ts";
import { type Said, verbOnEvent } from "./on-event.ts";

export const attendedVerb = verbOnEvent({
  name: "attended",
  synonyms: ["i attended", "was there", "i was there", "i went to"],
  form: {
    form: "attended <event>",
    example: "attended Chamber breakfast",
    does: "You were there; without a name the last event is meant.",
  },
  parse,
  change: () => (event) => ({
    after: { ...event, attendance: "attended", isCancelled: false },
    said: "you were there",
  }),
});

export const missedVerb = verbOnEvent({
  name: "missed",
  synonyms: ["i missed", "missed it", "did not go", "didn't go", "didn’t go", "i did not go", "i didn't go"],
  form: {
    form: "missed <event>",
    example: "missed Chamber breakfast",
    does: "You were not there: what you paid counts, your hours do not.",
  },
  parse,
  change: () => (event) => ({
    after: { ...event, attendance: "missed" },
    said: "you were not there, so it takes none of your hours",
  }),
});

function parse(words: string): ParsedArgs<Said<null>> {
  const said = words.replace(/^(?:to|the|it)\b ?/i, "").replace(/[.!]$/, "");
  const name = said === "" ? null : titleOf(said);
  return said !== "" && name === null
    ? { kind: "asked", why: "Which event?", examples: ["Chamber breakfast"] }
    : { kind: "ok", args: { name, what: null } };
}
