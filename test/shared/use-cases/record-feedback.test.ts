import { GetItemCommand } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { afterAll, expect, test } from "vitest";
import { dynamoAccounts } from "../../../shared/adapters/dynamo/dynamo-accounts.ts";
import { keys } from "../../../shared/adapters/dynamo/keys.ts";
import { recordFeedback } from "../../../shared/use-cases/record-feedback.ts";
import { realTable } from "../../fixtures/real-table.ts";

const table = await realTable();
afterAll(() => table.close());
const accounts = dynamoAccounts(table);

const at = (now: string) => ({ accounts, clock: () => now });
const recipients = ["ann@example.com"];

test("a bounce that is told again, days later, is kept as it was told first", async () => {
  await recordFeedback(at("2026-11-02T15:00:00.000Z"), { kind: "hard-bounce", recipients });
  await recordFeedback(at("2026-11-04T15:00:00.000Z"), { kind: "complaint", recipients });
  await expect(accounts.isSuppressed("Ann@example.com")).resolves.toBe(true);
  const Key = { pk: { S: keys.suppressed("ann@example.com").pk }, sk: { S: "suppressed" } };
  const { Item } = await table.client.send(new GetItemCommand({ TableName: table.table, Key }));
  expect(unmarshall(Item ?? {})["data"]).toEqual({ why: "bounce", at: "2026-11-02T15:00:00.000Z" });
});

test("a full mailbox stops nothing", async () => {
  const feedback = { kind: "soft-bounce", recipients: ["bob@example.com"] } as const;
  await recordFeedback(at("2026-11-02T15:00:00.000Z"), feedback);
  await expect(accounts.isSuppressed("bob@example.com")).resolves.toBe(false);
});
