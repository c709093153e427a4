import type { Contact } from "../contacts/contact.ts";
import { findContacts } from "../contacts/find-contacts.ts";
import { type Book, itemsIn } from "../ledger/book.ts";

/** The only contact whom a name means; null: nobody is called so, or several are. */
export function theOnlyOne(book: Book, said: string): Contact | null {
  const [only, another] = findContacts(itemsIn(book, "contact"), said);
  return only && !another ? only : null;
}
