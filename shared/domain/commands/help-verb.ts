import { noWords } from "./no-words.ts";
import type { Verb } from "./verb.ts";

export const helpVerb: Verb<null> = {
  name: "help",
  synonyms: ["?", "help me", "commands"],
  foreign: {
    de: "hilfe",
    fr: "aide",
    es: "ayuda",
  },
  target: "none",
  tells: true,
  forms: [{ form: "help", example: "help", does: "Sends this list." }],
  parse: (words) => noWords("help", words),
  decide: (_, { line }) => ({
    changes: [],
    answers: [{ outcome: "help", line, text: "Here is what you can write." }],
  }),
};
