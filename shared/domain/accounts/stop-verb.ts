import { noWords } from "../commands/no-words.ts";
import type { ParsedArgs, Verb } from "../commands/verb.ts";
import { setSettings } from "./set-settings.ts";

/** It is not offered where somebody is named: it would end more than was said. */
function parse(words: string): ParsedArgs<null> {
  const parsed = noWords("stop", words);
  return parsed.kind === "ok"
    ? parsed
    : { kind: "asked", why: "“stop” ends all digests. Of one person say “let go” and the name." };
}

/** What List-Unsubscribe sends. Cards and commands are still taken; nothing unasked is sent. */
export const stopVerb: Verb<null> = {
  name: "stop",
  synonyms: [
    "unsubscribe",
    "pause",
    "stop emails",
    "stop the emails",
    "stop emailing me",
    "stop sending these",
  ],
  foreign: {
    de: "stopp, abbestellen",
    fr: "arrêter, arrête, désabonner",
    es: "parar, detener",
  },
  target: "none",
  forms: [{ form: "stop", example: "stop", does: "No more digests and summaries, until you say resume." }],
  parse,
  decide(situation, { line }) {
    const did =
      "I will send no more digests and summaries. Cards are still read, and “resume” brings them back.";
    return setSettings(
      situation,
      { paused: true, pausedUntil: null },
      { line, did, already: "Digests are stopped already." },
    );
  },
};
