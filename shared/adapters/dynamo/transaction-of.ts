import type { TransactWriteItem } from "@aws-sdk/client-dynamodb";
import type { Account } from "../../domain/accounts/account.ts";
import { type EntryPart, partRecord } from "../../domain/ledger/entry.ts";
import type { Change, Item } from "../../domain/ledger/item.ts";
import { type Row, rowsOfItem } from "./item-rows.ts";
import { type Key, keys, wakeShard } from "./keys.ts";
import { stored } from "./table-client.ts";

/** All that one commit writes; the entry's own item comes first, the account's second. At most 100 items: `weightOf` counts them. */
export function transactionOf(table: string, part: EntryPart): readonly TransactWriteItem[] {
  const accountId = part.accountAfter.id;
  const putRow = ({ key, data, unique = false, expiresAt }: Row): TransactWriteItem => ({
    Put: {
      TableName: table,
      Item: stored({ ...key, v: 1, entry: part.entry, data, expiresAt }),
      ...(unique && { ConditionExpression: "attribute_not_exists(pk)" }),
    },
  });
  const put = (key: Key, data: unknown, unique = false) => putRow({ key, data, unique });
  const isNew = part.accountBefore.version === 0;
  return [
    put(keys.entryPart(accountId, part.entry, part.part), partRecord(part), true),
    accountWrite(table, part),
    ...(isNew ? part.accountAfter.addresses : [])
      .flatMap(keys.senders)
      .map((key) => put(key, accountId, true)),
    ...rowsOfItem(accountId, startsWith(part)).map(putRow),
    ...part.threads.map((thread) => put(keys.thread(thread.token), thread, true)),
    ...(part.revives === undefined ? [] : [putRow(livesSince(part.revives, part.at))]),
    ...part.owed.map((mail) => put(keys.owed(accountId, mail), mail)),
    ...part.changes.flatMap((change) => {
      const { gone, written } = rowsOf(accountId, change);
      return [...gone.map((key) => removed(table, key)), ...written.map(putRow)];
    }),
  ];
}

/** Told until nobody repeats what came back before: the service and its queue hold it for two weeks at most. */
const livesSince = (address: string, since: string): Row => ({
  key: keys.suppressed(address),
  data: { livesSince: since },
  expiresAt: Math.floor(Date.parse(since) / 1000) + 30 * 86_400,
});

const removed = (table: string, key: Key): TransactWriteItem => ({
  Delete: { TableName: table, Key: stored(key) },
});

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

function rowsOf(accountId: string, change: Change): { gone: readonly Key[]; written: readonly Row[] } {
  const [before, after] = [rowsOfItem(accountId, change.before), rowsOfItem(accountId, change.after)];
  const isIn = (rows: readonly Row[]) => (row: Row) => rows.some(({ key }) => isSame(key, row.key));
  const gone = before.filter((row) => !isIn(after)(row)).map((row) => row.key);
  // What is unique and was the account's before is so still, and would be in its own way.
  const written = after.filter((row) => !(row.unique && isIn(before)(row)));
  return { gone, written };
}

const isSame = (one: Key, other: Key) => one.pk === other.pk && one.sk === other.sk;
