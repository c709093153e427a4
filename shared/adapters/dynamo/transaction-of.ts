import type { TransactWriteItem } from "@aws-sdk/client-dynamodb";
import type { Account } from "../../domain/accounts/account.ts";
import { cluesOf } from "../../domain/contacts/clues.ts";
import type { Contact } from "../../domain/contacts/contact.ts";
import { type EntryPart, partRecord } from "../../domain/ledger/entry.ts";
import type { Change, Item } from "../../domain/ledger/item.ts";
import { clueTexts, itemKey, type Key, keys, wakeShard } from "./keys.ts";
import { stored } from "./table-client.ts";

/** All that one commit writes; the entry's own item comes first, the account's second. At most 100 items: `weightOf` counts them. */
export function transactionOf(table: string, part: EntryPart): readonly TransactWriteItem[] {
  const accountId = part.accountAfter.id;
  const put = (key: Key, data: unknown, condition?: string): TransactWriteItem => ({
    Put: {
      TableName: table,
      Item: stored({ ...key, v: 1, entry: part.entry, data }),
      ...(condition !== undefined && { ConditionExpression: condition }),
    },
  });
  const unique = "attribute_not_exists(pk)";
  const isNew = part.accountBefore.version === 0;
  return [
    put(keys.entryPart(accountId, part.entry, part.part), partRecord(part), unique),
    accountWrite(table, part),
    ...(isNew ? part.accountAfter.addresses : [])
      .flatMap(keys.senders)
      .map((key) => put(key, accountId, unique)),
    ...rowsOfItem(accountId, startsWith(part)).map((row) => put(row.key, row.data)),
    ...part.threads.map((thread) => put(keys.thread(thread.token), thread, unique)),
    ...part.owed.map((mail) => put(keys.owed(accountId, mail), mail)),
    ...part.changes.flatMap((change) => {
      const { gone, written } = rowsOf(accountId, change);
      return [
        ...gone.map((key) => ({ Delete: { TableName: table, Key: stored(key) } })),
        ...written.map((row) => put(row.key, row.data)),
      ];
    }),
  ];
}

/** The settings of a new account, unless its first mail chose others. */
function startsWith({ opens, changes }: EntryPart): Item | null {
  return changes.some((change) => change.ref.kind === "settings") ? null : opens;
}

function accountWrite(table: string, { entry, accountBefore, accountAfter }: EntryPart): TransactWriteItem {
  const { version, wakeAt, ...data } = accountAfter satisfies Account;
  const key = keys.account(accountAfter.id);
  const wake = wakeAt === null ? {} : { wakeAt, wakeShard: wakeShard(accountAfter.id) };
  const condition =
    accountBefore.version === 0
      ? { ConditionExpression: "attribute_not_exists(pk)" }
      : {
          ConditionExpression: "version = :loaded",
          ExpressionAttributeValues: stored({ ":loaded": accountBefore.version }),
        };
  const item = stored({ ...key, v: 1, entry, version, ...wake, data });
  return { Put: { TableName: table, Item: item, ...condition } };
}

type Row = { readonly key: Key; readonly data: unknown };

/** The rows of an item: itself, and one look-up for each clue to a contact. */
function rowsOfItem(accountId: string, item: Item | null): readonly Row[] {
  if (!item) return [];
  const self = { key: itemKey(accountId, item), data: item };
  return item.kind === "contact" ? [self, ...lookUps(accountId, item)] : [self];
}

function lookUps(accountId: string, contact: Contact): readonly Row[] {
  return clueTexts(cluesOf(contact)).map((clue) => ({
    key: keys.lookUp(accountId, clue, contact.id),
    data: contact.id,
  }));
}

function rowsOf(accountId: string, change: Change): { gone: readonly Key[]; written: readonly Row[] } {
  const written = rowsOfItem(accountId, change.after);
  const kept = new Set(written.map((row) => row.key.sk));
  const gone = rowsOfItem(accountId, change.before)
    .map((row) => row.key)
    .filter((key) => !kept.has(key.sk));
  return { gone, written };
}
