import type { Contact } from "../contacts/contact.ts";
import { notBegun } from "../contacts/nothing-told.ts";
import type { Change } from "../ledger/item.ts";
import { sameItem } from "./same-item.ts";

/** Whether nothing changed of a contact but when they were heard from and what that leads to: their follow-up tells it. */
export const isOnlyTended = ({ before, after }: Change): boolean =>
  before?.kind === "contact" && after?.kind === "contact" && sameItem(untended(before), untended(after));

const untended = (contact: Contact): Contact => ({ ...contact, ...notBegun });

/** Whether it is a change of something that was promised to somebody, or came of them. */
export function isWith({ before, after }: Change, contactId: string): boolean {
  const item = before ?? after;
  return item !== null && "contactId" in item && item.contactId === contactId;
}
