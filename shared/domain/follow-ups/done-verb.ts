import { decideEach } from "../commands/decide-each.ts";
import { noWords } from "../commands/no-words.ts";
import type { Verb } from "../commands/verb.ts";
import { closing } from "./close-follow-ups.ts";

export const doneVerb: Verb<null> = {
  name: "done",
  synonyms: ["did", "finished", "completed", "complete", "followed up"],
  casual: [
    "ok",
    "okay",
    "✓",
    "✔",
    "✔️",
    "✅",
    "☑",
    "☑️",
    "👍",
    "called",
    "emailed",
    "mailed",
    "messaged",
    "texted",
    "phoned",
    "rang",
  ].concat(["wrote", "spoke", "talked", "contacted", "sent", "handled"]),
  target: "people",
  forms: [
    { form: "1,3-5 done", example: "1 done", does: "You followed up; they are not shown again." },
    { form: "all but <numbers> done", example: "all but 3 done", does: "Likewise, but for those." },
  ],
  parse: (words) => noWords("done", words),
  decide: (situation, command) => decideEach(situation, command, closing("done", "followed up, done.")),
};
