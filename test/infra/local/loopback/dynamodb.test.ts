import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { type Database, openDatabase } from "../../../../infra/local/database.ts";
import { openLoopback } from "./open-loopback.ts";

const folder = mkdtempSync(join(tmpdir(), "nextday-dynamodb-"));
let database: Database;
beforeAll(async () => {
  database = await openDatabase(folder, undefined);
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const TableName = "nextday";
const item = (pk: string, more = {}) => ({ pk: { S: pk }, sk: { S: "item" }, ...more });
const transaction = (...keys: string[]) =>
  new TransactWriteItemsCommand({
    TransactItems: keys.map((pk) => ({ Put: { TableName, Item: item(pk) } })),
  });

async function openTable() {
  const { client, loopback, end } = await openLoopback({ dynamodbUrl: database.url });
  onTestFinished(end);
  const dynamodb = new DynamoDBClient(client);
  const exists = async (pk: string) => {
    const read = new GetItemCommand({ TableName, Key: item(pk), ConsistentRead: true });
    return (await dynamodb.send(read)).Item !== undefined;
  };
  return { dynamodb, loopback, exists, client };
}

test("what is written is read, and a failed condition is told with its reason", async () => {
  const { dynamodb, exists } = await openTable();
  await dynamodb.send(transaction("ann", "bob"));
  expect(await exists("bob")).toBe(true);
  const again = new TransactWriteItemsCommand({
    TransactItems: [
      { Put: { TableName, Item: item("ann"), ConditionExpression: "attribute_not_exists(pk)" } },
    ],
  });
  await expect(dynamodb.send(again)).rejects.toMatchObject({
    CancellationReasons: [{ Code: "ConditionalCheckFailed" }],
  });
});

test.each([
  [{ conflict: 1 }, "TransactionConflict"],
  [{ throttle: 1 }, "ThrottlingError"],
])("a transaction under %o is cancelled with the reason %s, and writes nothing", async (faults, Code) => {
  const { dynamodb, loopback, exists } = await openTable();
  loopback.faults(faults);
  const refused = dynamodb.send(transaction(`${Code}-1`, `${Code}-2`));
  await expect(refused).rejects.toThrow(TransactionCanceledException);
  await expect(refused).rejects.toMatchObject({ CancellationReasons: [{ Code }, { Code: "None" }] });
  loopback.faults();
  expect(await exists(`${Code}-1`)).toBe(false);
});

test.each([
  [{ conflict: 1 }, "TransactionConflictException"],
  [{ throttle: 1 }, "ThrottlingException"],
])("a single write under %o is refused by a %s", async (faults, name) => {
  const { dynamodb, loopback } = await openTable();
  loopback.faults(faults);
  const write = new PutItemCommand({ TableName, Item: item("eve") });
  await expect(dynamodb.send(write)).rejects.toMatchObject({ name });
});

test("a stale index answers as it did before, for each partition its own", async () => {
  const { dynamodb, loopback } = await openTable();
  const due = async (shard: string, now: string) => {
    const { Items = [] } = await dynamodb.send(
      new QueryCommand({
        TableName,
        IndexName: "byWake",
        KeyConditionExpression: "wakeAt <= :now AND wakeShard = :shard",
        ExpressionAttributeValues: { ":now": { S: now }, ":shard": { S: shard } },
      }),
    );
    return Items.map(({ pk }) => pk?.S);
  };
  const wakes = (pk: string, shard: string) =>
    dynamodb.send(
      new PutItemCommand({ TableName, Item: item(pk, { wakeShard: { S: shard }, wakeAt: { S: "08" } }) }),
    );
  await wakes("carl", "1");
  expect(await due("1", "09")).toEqual(["carl"]);
  await wakes("dora", "1");
  await wakes("emil", "2");
  loopback.faults({ stale: 1 });
  expect(await due("1", "10")).toEqual(["carl"]);
  expect(await due("2", "10")).toEqual(["emil"]);
  loopback.faults();
  expect(await due("1", "10")).toEqual(["carl", "dora"]);
  expect(loopback.injected().get("dynamodb.stale")).toBe(1);
});

test("a transaction whose answer was lost is written once, though the client sends it again", async () => {
  const { loopback, client, exists } = await openTable();
  const dynamodb = new DynamoDBClient({ ...client, maxAttempts: 10 });
  loopback.faults({ seed: 2, lose: 0.6 });
  for (let count = 0; count < 3; count += 1) await dynamodb.send(transaction(`lost-${count}`));
  expect(loopback.injected().get("dynamodb.lose")).toBeGreaterThan(0);
  loopback.faults();
  expect(await exists("lost-2")).toBe(true);
});

test("the table is there after a restart", async () => {
  const other = mkdtempSync(join(tmpdir(), "nextday-dynamodb-"));
  const first = await openDatabase(other, undefined);
  await first.close();
  const second = await openDatabase(other, undefined);
  await second.close();
  rmSync(other, { recursive: true });
});
