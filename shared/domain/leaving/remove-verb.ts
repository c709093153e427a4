import { noWords } from "../commands/no-words.ts";
import type { Verb } from "../commands/verb.ts";
import { askToForget } from "./ask-to-forget.ts";

/** Said of a detail as often as of a person: it removes nothing, and says what does. */
export const removeVerb: Verb<null> = {
  name: "remove",
  synonyms: ["delete"],
  target: "people",
  forms: [],
  parse: (words) =>
    noWords("remove", words).kind === "ok"
      ? { kind: "ok", args: null }
      : {
          kind: "asked",
          why: "“forget” with the number or the name removes somebody, “fix 2 phone none” takes out a detail.",
        },
  decide: askToForget,
};
