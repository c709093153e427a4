import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import type { OwedMail } from "../../domain/ledger/owed-mail.ts";
import type { Outbox } from "../../ports/outbox.ts";
import { keys, prefixOf } from "./keys.ts";
import { queryItems, stored, type TableClient } from "./table-client.ts";

/** How long it can be looked up that a mail was sent. */
const keptDays = 400;

export function dynamoOutbox(at: TableClient): Outbox {
  return {
    async owed(accountId) {
      const items = await queryItems(at, keys.account(accountId).pk, prefixOf.owed);
      return items.map((item) => item.data as OwedMail);
    },
    lease: (mail, now, until) =>
      update(at, mail, {
        UpdateExpression: "SET leasedUntil = :until",
        ConditionExpression:
          "attribute_exists(pk) AND (attribute_not_exists(leasedUntil) OR leasedUntil <= :now)",
        ExpressionAttributeValues: stored({ ":until": until, ":now": now }),
      }),
    async release(mail) {
      await update(at, mail, {
        UpdateExpression: "REMOVE leasedUntil",
        ConditionExpression: "attribute_exists(pk)",
      });
    },
    settle: (mail, end) => settle(at, mail, end),
  };
}

type Update = Omit<ConstructorParameters<typeof UpdateItemCommand>[0], "TableName" | "Key">;

async function update(at: TableClient, mail: OwedMail, change: Update): Promise<boolean> {
  const key = stored(keys.owed(mail.accountId, mail));
  try {
    await at.client.send(new UpdateItemCommand({ TableName: at.table, Key: key, ...change }));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

async function settle(at: TableClient, mail: OwedMail, end: object): Promise<void> {
  const expiresAt = Math.floor(Date.parse(mail.at) / 1000) + keptDays * 86_400;
  const settled = { ...keys.settled(mail.accountId, mail.id), v: 1, expiresAt, data: { ...mail, end } };
  const owed = { TableName: at.table, Key: stored(keys.owed(mail.accountId, mail)) };
  try {
    await at.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          { Delete: { ...owed, ConditionExpression: "attribute_exists(pk)" } },
          { Put: { TableName: at.table, Item: stored(settled) } },
        ],
      }),
    );
  } catch (error) {
    // Settled before: by this very call, whose answer was lost, or by another after the lease ran out.
    if (!(error instanceof TransactionCanceledException)) throw error;
    if (error.CancellationReasons?.[0]?.Code !== "ConditionalCheckFailed") throw error;
  }
}
