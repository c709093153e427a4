import type { Account } from "../accounts/account.ts";
import type { Settings } from "../accounts/settings.ts";
import type { Change, Item, ItemKind, ItemOf, ItemRef } from "./item.ts";

/**
 * What was loaded of one account, as one consistent state. Deciding reads it, and folds each decision's changes back in, so
 * that the second line of a reply sees what the first one did.
 */
export type Book = {
  readonly account: Account;
  readonly settings: Settings;
  readonly items: ReadonlyMap<string, Item>;
};

export const refText = (ref: ItemRef): string => `${ref.kind}#${ref.id}`;

export const refOf = (item: Item): ItemRef => ({ kind: item.kind, id: item.id });

export function bookOf(account: Account, settings: Settings, items: readonly Item[]): Book {
  const all = [...items.filter((item) => item.kind !== "settings"), settings];
  return { account, settings, items: new Map(all.map((item) => [refText(refOf(item)), item])) };
}

/** The item, or null where it was not loaded or does not exist. */
export function itemIn<K extends ItemKind>(book: Book, kind: K, id: string): ItemOf<K> | null {
  return (book.items.get(refText({ kind, id })) as ItemOf<K> | undefined) ?? null;
}

export function itemsIn<K extends ItemKind>(book: Book, kind: K): readonly ItemOf<K>[] {
  return [...book.items.values()].filter((item): item is ItemOf<K> => item.kind === kind);
}

/** The change that makes `item` what the book holds under its name. */
export function putting(book: Book, item: Item): Change {
  const ref = refOf(item);
  return { ref, before: book.items.get(refText(ref)) ?? null, after: item };
}

/** The change that removes an item. */
export function removing(item: Item): Change {
  return { ref: refOf(item), before: item, after: null };
}

/** The book after the changes. */
export function applied(book: Book, changes: readonly Change[]): Book {
  const items = new Map(book.items);
  let { settings } = book;
  for (const change of changes) {
    if (change.after) items.set(refText(change.ref), change.after);
    else items.delete(refText(change.ref));
    if (change.after?.kind === "settings") settings = change.after;
  }
  return { account: book.account, settings, items };
}

/** One change an item: from what it was before the first to what it is after the last. Changes that cancel out are dropped. */
export function merged(changes: readonly Change[]): readonly Change[] {
  const byRef = new Map<string, Change>();
  for (const change of changes) {
    const key = refText(change.ref);
    byRef.set(key, { ...change, before: (byRef.get(key) ?? change).before });
  }
  return [...byRef.values()].filter((change) => change.before !== change.after);
}
