import { answering } from "../commands/answering.ts";
import { listText, quoted } from "../commands/list-text.ts";
import type { Decided, Situation } from "../commands/verb.ts";
import { contactName } from "../contacts/contact-name.ts";
import { itemIn } from "../ledger/book.ts";

/** Says how somebody is removed, where it may be a detail alone that is meant. */
export function askToForget(
  { book, numbered }: Situation,
  { line, contactIds }: { line: string; contactIds: readonly string[] },
): Decided {
  const people = contactIds.flatMap((id) => itemIn(book, "contact", id) ?? []);
  const said = (id: string) => numbered.find(({ contactId }) => contactId === id)?.n;
  const whom = people.map((contact) => String(said(contact.id) ?? contactName(contact))).join(", ");
  const names = listText(people.map(contactName));
  const text = `${quoted(line)} was not done. To remove ${names} with all that is kept, write ${quoted(`forget ${whom}`)}; to take out a detail, ${quoted(`fix ${whom} phone none`)}.`;
  return answering(line, "asked", text);
}
