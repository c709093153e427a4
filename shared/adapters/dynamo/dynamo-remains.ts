import {
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { Account } from "../../domain/accounts/account.ts";
import type { StoredPart } from "../../domain/ledger/entry.ts";
import type { Item } from "../../domain/ledger/item.ts";
import type { Remains } from "../../ports/remains.ts";
import { rowsOfItem } from "./item-rows.ts";
import { type Key, keys, prefixOf } from "./keys.ts";
import { deleteItem, putItem, queryItems, stored, type TableClient, updateItem } from "./table-client.ts";

export function dynamoRemains(at: TableClient): Remains {
  const partition = (accountId: string) => keys.account(accountId).pk;
  return {
    async entries(accountId) {
      const items = await queryItems(at, partition(accountId), prefixOf.entries);
      return items.map((item) => item.data as StoredPart);
    },
    replace: (accountId, part) =>
      putItem(at, {
        ...keys.entryPart(accountId, part.entry, part.part),
        v: 1,
        entry: part.entry,
        data: part,
      }),
    removeThreads: (tokens) => deleteAll(at, tokens.map(keys.thread)),
    removeSubjects: (tokens) =>
      inBatches(tokens, async (token) => {
        await updateItem(at, keys.thread(token), {
          UpdateExpression: "REMOVE #data.subject",
          ConditionExpression: "attribute_exists(#data.subject)",
          ExpressionAttributeNames: { "#data": "data" },
        });
      }),
    async removeRecords(accountId) {
      const last = [keys.account(accountId), keys.settings(accountId)].map(({ sk }) => sk);
      const items = await queryItems(at, partition(accountId), prefixOf.items);
      const beyond = items.flatMap(({ data }) => rowsOfItem(accountId, data as Item).map(({ key }) => key));
      const all = [...beyond, ...(await keysIn(at, partition(accountId)))];
      await deleteAll(
        at,
        all.filter(({ sk }) => !last.includes(sk)),
      );
    },
    removeAccount: (account) => removeAccount(at, account),
  };
}

const together = 20;

const deleteAll = (at: TableClient, all: readonly Key[]): Promise<void> =>
  inBatches(all, (key) => deleteItem(at, key));

async function inBatches<T>(all: readonly T[], act: (each: T) => Promise<void>): Promise<void> {
  for (let start = 0; start < all.length; start += together)
    await Promise.all(all.slice(start, start + together).map(act));
}

/** Of every row in a partition. */
async function keysIn({ client, table }: TableClient, pk: string): Promise<readonly Key[]> {
  const found: Key[] = [];
  let from: ReturnType<typeof stored> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: stored({ ":pk": pk }),
        ProjectionExpression: "pk, sk",
        ConsistentRead: true,
        ExclusiveStartKey: from,
      }),
    );
    found.push(...(page.Items ?? []).map((item) => unmarshall(item) as Key));
    from = page.LastEvaluatedKey;
  } while (from);
  return found;
}

async function removeAccount({ client, table }: TableClient, account: Account): Promise<boolean> {
  const unchanged = {
    ConditionExpression: "version = :version",
    ExpressionAttributeValues: stored({ ":version": account.version }),
  };
  const own = [...account.addresses.flatMap((each) => [...keys.senders(each), keys.suppressed(each)])];
  const others = new Map([keys.settings(account.id), ...own].map((key) => [`${key.pk} ${key.sk}`, key]));
  const removed = (key: Key) => ({ TableName: table, Key: stored(key) });
  const TransactItems = [
    { Delete: { ...removed(keys.account(account.id)), ...unchanged } },
    ...[...others.values()].map((key) => ({ Delete: removed(key) })),
  ];
  try {
    await client.send(new TransactWriteItemsCommand({ TransactItems }));
    return true;
  } catch (error) {
    if (error instanceof TransactionCanceledException) return false;
    throw error;
  }
}
