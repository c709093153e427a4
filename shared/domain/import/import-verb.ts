import { answering } from "../commands/answering.ts";
import { noWords } from "../commands/no-words.ts";
import type { Verb } from "../commands/verb.ts";

/** Whether a line says no more than what is to be done with the tables beside it. */
export const isImportLine = (line: string): boolean =>
  /^(?:please |can you |could you )?(?:import|re-?import|restore)\b[^\n]{0,60}$/i.test(line.trim());

export const importVerb: Verb<null> = {
  name: "import tables",
  synonyms: ["import everything", "import contacts", "import my contacts", "import my data"],
  alone: ["import"],
  target: "none",
  forms: [
    {
      form: "import",
      example: "import",
      does: "With tables attached (CSV): those of an export, whole or in part, as they were or as you changed them; or people from Google Contacts, Outlook or LinkedIn. Nothing is removed, and the same file again changes nothing.",
    },
  ],
  parse: (words) => noWords("import", words),
  // With tables in its mail they are taken in, and the line is none.
  decide: (_, { line }) =>
    answering(
      line,
      "asked",
      "There is no table in your mail. Attach the CSV files of an export, out of their zip, or those that Google Contacts, Outlook or LinkedIn write.",
    ),
};
