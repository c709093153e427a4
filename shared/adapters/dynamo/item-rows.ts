import { cluesOf } from "../../domain/contacts/clues.ts";
import type { Contact } from "../../domain/contacts/contact.ts";
import type { Item } from "../../domain/ledger/item.ts";
import { clueTexts, itemKey, type Key, keys } from "./keys.ts";

/** What one item is written as. `unique`: the write fails where somebody else has the key. `expiresAt`: see the table. */
export type Row = {
  readonly key: Key;
  readonly data: unknown;
  readonly unique?: boolean;
  readonly expiresAt?: number | undefined;
};

/** The rows of an item: itself, and whatever it is found by besides. */
export function rowsOfItem(accountId: string, item: Item | null): readonly Row[] {
  if (!item) return [];
  const expiresAt = "until" in item && item.kind !== "held-mail" ? dayAfter(item.until) : undefined;
  const self = { key: itemKey(accountId, item), data: item, expiresAt };
  return [self, ...lookUps(accountId, item)];
}

/** Whether it has lapsed is told by the item itself: the table may take days to forget it. */
const dayAfter = (until: string) => Math.floor(Date.parse(until) / 1000) + 86_400;

function lookUps(accountId: string, item: Item): readonly Row[] {
  switch (item.kind) {
    case "contact":
      return ofContact(accountId, item);
    case "in-address":
      return [{ key: keys.inToken(item.token), data: accountId, unique: true }];
    case "address":
      return keys.senders(item.id).map((key) => ({ key, data: accountId, unique: true }));
    case "link": {
      const data = { accountId, id: item.id };
      return [{ key: keys.linkCode(item.code), data, unique: true, expiresAt: dayAfter(item.until) }];
    }
    case "invitation": {
      const data = { until: item.until };
      return [{ key: keys.invited(item.id), data, expiresAt: dayAfter(item.until) }];
    }
    case "follow-up":
    case "group":
    case "goal":
    case "event":
    case "series":
    case "outcome":
    case "introduction":
    case "held-mail":
    case "held-line":
    case "forgotten":
    case "settings":
    case "own-card":
    case "answered":
    case "template":
      return [];
  }
}

/** One for each clue. */
function ofContact(accountId: string, contact: Contact): readonly Row[] {
  return clueTexts(cluesOf(contact)).map((clue) => ({
    key: keys.lookUp(accountId, clue, contact.id),
    data: contact.id,
  }));
}
