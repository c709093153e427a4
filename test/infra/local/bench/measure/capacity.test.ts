import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  BatchGetItemCommand,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Capacity, capacityOf } from "../../../../../infra/local/bench/measure/capacity.ts";
import { type Database, openDatabase } from "../../../../../infra/local/database.ts";
import { openLoopback } from "../../loopback/open-loopback.ts";

const folder = mkdtempSync(join(tmpdir(), "nextday-capacity-"));
let database: Database;
let here: Awaited<ReturnType<typeof openLoopback>>;
let dynamodb: DynamoDBClient;
let last: Capacity;

beforeAll(async () => {
  database = await openDatabase(folder, undefined);
  here = await openLoopback({
    dynamodbUrl: database.url,
    onCall({ phase, operation, answer }) {
      if (phase === "after") last = capacityOf(operation, JSON.parse(String(answer?.body)));
    },
  });
  dynamodb = new DynamoDBClient(here.client);
  for (const item of [small, large, waking]) await dynamodb.send(put(item));
});
afterAll(async () => {
  dynamodb.destroy();
  await here.end();
  await database.close();
  rmSync(folder, { recursive: true });
});

const TableName = "nextday";
const key = (sk: string) => ({ pk: { S: "ann" }, sk: { S: sk } });
const item = (sk: string, bytes: number) => ({ ...key(sk), data: { S: "x".repeat(bytes) } });
const [small, large] = [item("small", 100), item("large", 5000)];
const waking = { ...item("waking", 100), wakeShard: { S: "wake#1" }, wakeAt: { S: "2026-11-03" } };
const put = (Item: typeof small) => new PutItemCommand({ TableName, Item });
const setTo = (name: string, value: string) => ({
  TableName,
  Key: key("waking"),
  UpdateExpression: `SET ${name} = :value`,
  ExpressionAttributeValues: { ":value": { S: value } },
});
const query = (pk: string) => ({
  TableName,
  KeyConditionExpression: "pk = :pk",
  ExpressionAttributeValues: { ":pk": { S: pk } },
});
const inIndex = {
  TableName,
  IndexName: "byWake",
  KeyConditionExpression: "wakeShard = :shard",
  ExpressionAttributeValues: { ":shard": { S: "wake#7" } },
};

// Amazon DynamoDB developer guide, "DynamoDB read and write operations" and "Write considerations for global secondary indexes".
test.each<[string, () => Promise<unknown>, Partial<Capacity>]>([
  ["a write counts each kilobyte", () => dynamodb.send(put(large)), { writes: 5 }],
  [
    "a write that makes an item smaller counts the larger one",
    () => dynamodb.send(put(item("large", 10))),
    { writes: 5 },
  ],
  [
    "a read counts each four kilobytes",
    () =>
      dynamodb
        .send(put(large))
        .then(() =>
          dynamodb.send(new GetItemCommand({ TableName, Key: key("large"), ConsistentRead: true })),
        ),
    { reads: 2 },
  ],
  [
    "half as much where it may be stale",
    () => dynamodb.send(new GetItemCommand({ TableName, Key: key("large") })),
    { reads: 1 },
  ],
  [
    "what is not there counts as if it were small",
    () => dynamodb.send(new GetItemCommand({ TableName, Key: key("none"), ConsistentRead: true })),
    { reads: 1 },
  ],
  [
    "a query counts what it read together",
    () => dynamodb.send(new QueryCommand({ ...query("ann"), ConsistentRead: true })),
    { reads: 2 },
  ],
  [
    "a query that finds nothing counts one",
    () => dynamodb.send(new QueryCommand({ ...query("bob"), ConsistentRead: true })),
    { reads: 1 },
  ],
  [
    "an empty shard of the index counts a half",
    () => dynamodb.send(new QueryCommand(inIndex)),
    { reads: 0.5 },
  ],
  [
    "a batch counts each item by itself",
    () =>
      dynamodb.send(
        new BatchGetItemCommand({
          RequestItems: { [TableName]: { ConsistentRead: true, Keys: ["small", "large", "none"].map(key) } },
        }),
      ),
    { reads: 4 },
  ],
  [
    "who moves in the index is taken out and put in",
    () => dynamodb.send(new UpdateItemCommand(setTo("wakeAt", "2026-11-04"))),
    { writes: 3 },
  ],
  [
    "what the index does not show costs nothing there",
    () => dynamodb.send(new UpdateItemCommand(setTo("note", "new"))),
    { writes: 1 },
  ],
  [
    "a transaction counts twice",
    () =>
      dynamodb.send(
        new TransactWriteItemsCommand({
          TransactItems: [{ Put: { TableName, Item: large } }, { Put: { TableName, Item: small } }],
        }),
      ),
    { writes: 12 },
  ],
  [
    "a deletion counts what it deletes",
    () => dynamodb.send(new DeleteItemCommand({ TableName, Key: key("large") })),
    { writes: 5 },
  ],
])("%s", async (_, call, units) => {
  await call();
  expect(last).toEqual({ reads: 0, writes: 0, ...units });
});
