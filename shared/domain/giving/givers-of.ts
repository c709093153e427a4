import type { Item } from "../ledger/item.ts";
import { isSent } from "./thanks.ts";

/** Ids of those who sent somebody who is among the items: business with that person is news for them. */
export function giversOf(items: readonly Item[]): readonly string[] {
  const contacts = items.filter((item) => item.kind === "contact");
  const leads = items.filter((item) => item.kind === "outcome").filter(({ what }) => what === "lead");
  const givers = leads.filter((lead) => contacts.some((contact) => isSent(lead, contact)));
  return [...new Set(givers.map(({ contactId }) => contactId))];
}
