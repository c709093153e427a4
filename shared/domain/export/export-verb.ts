import { noWords } from "../commands/no-words.ts";
import type { Verb } from "../commands/verb.ts";

export const exportVerb: Verb<null> = {
  name: "export",
  synonyms: ["export everything", "export all", "export data", "export my data", "download my data"],
  alone: ["export"],
  proof: "dmarc",
  target: "none",
  whileClosed: true,
  forms: [
    {
      form: "export",
      example: "export",
      does: "Sends you everything that is kept, in one file: tables, contacts for any address book, pictures.",
    },
  ],
  parse: (words) => noWords("export", words),
  decide: (_, { line }) => ({
    changes: [],
    answers: [
      {
        outcome: "told",
        line,
        text: "Everything that is kept for you is in the attached zip.",
        exports: true,
      },
    ],
  }),
};
