import { setTimeout } from "node:timers/promises";
import {
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  type KeysAndAttributes,
  PutItemCommand,
  type PutItemCommandInput,
  QueryCommand,
  TransactionConflictException,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import type { Key } from "./keys.ts";
import { upgraded } from "./upgraded.ts";

/** One table and the client that reaches it. */
export type TableClient = { readonly client: DynamoDBClient; readonly table: string };

/** A stored item: its key, the version of its form, the entry that wrote it, and the value itself. */
export type Stored = Key & {
  readonly v: number;
  readonly entry?: string;
  readonly data?: unknown;
  /** Epoch seconds; not given: it lasts. */
  readonly expiresAt?: number;
};

export const stored = (value: object) => marshall(value, { removeUndefinedValues: true });

/** The form of the items themselves; what they hold has forms of its own, which are upgraded here. */
const readableVersion = 1;

function read(item: Parameters<typeof unmarshall>[0]): Stored {
  const value = unmarshall(item) as Stored;
  if (value.v !== readableVersion) throw new Error(`${value.sk} has the form ${value.v}, which is unknown`);
  return "data" in value ? { ...value, data: upgraded(value.data) } : value;
}

/** Consistent; null where there is none. */
export async function getItem({ client, table }: TableClient, key: Key): Promise<Stored | null> {
  const { Item } = await client.send(
    new GetItemCommand({ TableName: table, Key: stored(key), ConsistentRead: true }),
  );
  return Item ? read(Item) : null;
}

const batchLimit = 100;

/** Consistent, in no order; asks again for what the service left unprocessed. */
export async function getItems(at: TableClient, wanted: readonly Key[]): Promise<readonly Stored[]> {
  const found: Stored[] = [];
  for (let start = 0; start < wanted.length; start += batchLimit) {
    const batch = wanted.slice(start, start + batchLimit).map((key) => stored(key));
    let request: Record<string, KeysAndAttributes> = { [at.table]: { Keys: batch, ConsistentRead: true } };
    while (Object.keys(request).length > 0) {
      const answer = await at.client.send(new BatchGetItemCommand({ RequestItems: request }));
      found.push(...(answer.Responses?.[at.table] ?? []).map(read));
      request = answer.UnprocessedKeys ?? {};
    }
  }
  return found;
}

/** All items of a partition whose sort key begins with `prefix`, in its order. Consistent. */
export async function queryItems(at: TableClient, pk: string, prefix: string): Promise<readonly Stored[]> {
  const found: Stored[] = [];
  let from: ReturnType<typeof stored> | undefined;
  do {
    const page = await at.client.send(
      new QueryCommand({
        TableName: at.table,
        KeyConditionExpression: "pk = :pk AND begins_with(sk, :prefix)",
        ExpressionAttributeValues: stored({ ":pk": pk, ":prefix": prefix }),
        ConsistentRead: true,
        ExclusiveStartKey: from,
      }),
    );
    found.push(...(page.Items ?? []).map(read));
    from = page.LastEvaluatedKey;
  } while (from);
  return found;
}

/** False: there is one already, which stays as it is. */
export const putNewItem = (at: TableClient, item: Stored): Promise<boolean> =>
  putItemIf(at, item, { ConditionExpression: "attribute_not_exists(pk)" });

type Condition = Pick<PutItemCommandInput, "ConditionExpression" | "ExpressionAttributeNames"> & {
  readonly values?: object;
};

/** False: the condition does not hold, and nothing was written. */
export function putItemIf(
  { client, table }: TableClient,
  item: Stored,
  { values, ...condition }: Condition,
): Promise<boolean> {
  const command = new PutItemCommand({
    TableName: table,
    Item: stored(item),
    ...condition,
    ...(values && { ExpressionAttributeValues: stored(values) }),
  });
  return unlessRefused(() => client.send(command));
}

/** In the place of what lay there. */
export async function putItem({ client, table }: TableClient, item: Stored): Promise<void> {
  await untilFree(() => client.send(new PutItemCommand({ TableName: table, Item: stored(item) })));
}

/** Does nothing where there is none. */
export async function deleteItem({ client, table }: TableClient, key: Key): Promise<void> {
  await untilFree(() => client.send(new DeleteItemCommand({ TableName: table, Key: stored(key) })));
}

/** The SDK's own input, with plain values. */
export type Update = Pick<
  UpdateItemCommandInput,
  "UpdateExpression" | "ConditionExpression" | "ExpressionAttributeNames"
> & {
  readonly values?: object;
};

/** False: the condition does not hold, and nothing was written. */
export function updateItem(at: TableClient, key: Key, { values, ...update }: Update): Promise<boolean> {
  const command = new UpdateItemCommand({
    TableName: at.table,
    Key: stored(key),
    ...update,
    ...(values && { ExpressionAttributeValues: stored(values) }),
  });
  return unlessRefused(() => at.client.send(command));
}

/** False: the condition does not hold. */
async function unlessRefused(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await untilFree(write);
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

const tries = 5;

/** A write may meet a transaction that holds its item: the SDK does not try that again by itself. */
async function untilFree(write: () => Promise<unknown>): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      await write();
      return;
    } catch (error) {
      if (!(error instanceof TransactionConflictException) || tried === tries) throw error;
      await setTimeout(10 * 2 ** tried);
    }
  }
}
