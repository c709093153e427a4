import { noWords } from "../commands/no-words.ts";
import type { Verb } from "../commands/verb.ts";
import { setSettings } from "./set-settings.ts";

export const resumeVerb: Verb<null> = {
  name: "resume",
  synonyms: ["unpause"],
  target: "none",
  forms: [{ form: "resume", example: "resume", does: "Digests and summaries come again." }],
  parse: (words) => noWords("resume", words),
  decide(situation, { line }) {
    const words = { line, did: "Digests and summaries come again.", already: "They were not stopped." };
    return setSettings(situation, { paused: false, pausedUntil: null }, words);
  },
};
