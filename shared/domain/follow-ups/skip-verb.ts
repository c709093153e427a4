import { decideEach } from "../commands/decide-each.ts";
import { noWords } from "../commands/no-words.ts";
import type { Verb } from "../commands/verb.ts";
import { closing } from "./close-follow-ups.ts";

export const skipVerb: Verb<null> = {
  name: "skip",
  synonyms: ["skipped", "drop", "dismiss"],
  casual: ["no", "pass", "ignore", "never"],
  target: "people",
  forms: [{ form: "1 skip", example: "1 skip", does: "You will not follow up; the contact is kept." }],
  parse: (words) => noWords("skip", words),
  decide: (situation, command) =>
    decideEach(situation, command, closing("skipped", "skipped, and kept as a contact.")),
};
