import type { Verb } from "../commands/verb.ts";
import { openAt } from "./open-people.ts";
import { placeOf } from "./place-of.ts";

export const openVerb: Verb<{ readonly place: string | null }> = {
  name: "list open",
  synonyms: [
    ...[
      "what is open",
      "what’s open",
      "what's open",
      "whats open",
      "who is open",
      "who’s open",
      "who's open",
      "whos open",
      "who’s still open",
      "who's still open",
      "who is still open",
      "still open",
      "show open",
    ],
    ...["list all open", "open follow-ups", "open follow ups", "show all open"],
  ],
  alone: ["open", "who's left", "who’s left", "who is left", "what's left", "what’s left", "what is left"],
  target: "none",
  recalls: true,
  proof: "dmarc",
  forms: [
    { form: "list open", example: "list open", does: "With whom a follow-up is open, oldest promise first." },
  ],
  parse: placeOf,
  decide: ({ book }, { line, args }) => openAt(book, line, args.place),
};
