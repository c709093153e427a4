import { type DecideOne, decideEach } from "../commands/decide-each.ts";
import { noWords } from "../commands/no-words.ts";
import type { Verb } from "../commands/verb.ts";
import { itemIn, putting } from "../ledger/book.ts";
import { contactName } from "./contact-name.ts";

export const keepVerb: Verb<null> = {
  name: "keep",
  synonyms: ["keep apart", "keep both", "not the same"],
  target: "people",
  everything: true,
  forms: [
    {
      form: "keep 3",
      example: "keep 3",
      does: "It is somebody else than whom the receipt said it looks like.",
    },
  ],
  parse: (words) => noWords("keep", words),
  decide: (situation, command) => decideEach(situation, command, keepingApart),
};

const keepingApart: DecideOne = ({ book }, contact) => {
  if (contact.looksLike === null)
    return { changes: [], outcome: "already", text: "kept as somebody of their own." };
  const other = itemIn(book, "contact", contact.looksLike);
  const than = other ? ` than ${contactName(other)}` : "";
  return {
    changes: [putting(book, { ...contact, looksLike: null })],
    outcome: "did",
    text: `kept as somebody else${other && contactName(other) === contactName(contact) ? " of the same name" : than}.`,
  };
};
