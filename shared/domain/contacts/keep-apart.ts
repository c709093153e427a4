import type { DecideOne } from "../commands/decide-each.ts";
import { itemIn, putting } from "../ledger/book.ts";
import { contactName } from "./contact-name.ts";

/** Somebody is another than whom they were said to look like. */
export const keepingApart: DecideOne = ({ book }, contact) => {
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
