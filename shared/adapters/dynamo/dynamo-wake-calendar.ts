import { ConditionalCheckFailedException, QueryCommand, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { DueAccount, WakeCalendar } from "../../ports/wake-calendar.ts";
import { keys, shardNames, wakeShard } from "./keys.ts";
import { stored, type TableClient } from "./table-client.ts";

export function dynamoWakeCalendar(at: TableClient): WakeCalendar {
  return {
    async *due(now) {
      for (const shard of shardNames) yield* dueIn(at, shard, now);
    },
    postpone: (due, to) => move(at, { accountId: due.accountId, from: due.wakeAt, to }),
    settle: (account, to) =>
      move(at, { accountId: account.id, from: account.wakeAt, to, version: account.version }),
  };
}

async function* dueIn(at: TableClient, shard: string, now: string): AsyncIterable<DueAccount> {
  let from: ReturnType<typeof stored> | undefined;
  do {
    const page = await at.client.send(
      new QueryCommand({
        TableName: at.table,
        IndexName: "byWake",
        KeyConditionExpression: "wakeShard = :shard AND wakeAt <= :now",
        ExpressionAttributeValues: stored({ ":shard": shard, ":now": now }),
        ExclusiveStartKey: from,
      }),
    );
    for (const item of (page.Items ?? []).map((raw) => unmarshall(raw) as { pk: string; wakeAt: string }))
      yield { accountId: item.pk.slice("account#".length), wakeAt: item.wakeAt };
    from = page.LastEvaluatedKey;
  } while (from);
}

type Move = { accountId: string; from: string | null; to: string | null; version?: number };

/** True: moved. False: the account has moved on, and whoever moved it has set its own `wakeAt`. */
async function move(at: TableClient, { accountId, from, to, version }: Move): Promise<boolean> {
  const conditions = [
    from === null ? "attribute_not_exists(wakeAt) AND attribute_exists(pk)" : "wakeAt = :from",
    ...(version === undefined ? [] : ["version = :version"]),
  ];
  const values = {
    ":from": from ?? undefined,
    ":to": to ?? undefined,
    ":shard": to === null ? undefined : wakeShard(accountId),
    ":version": version,
  };
  const used = Object.values(values).some((value) => value !== undefined);
  try {
    await at.client.send(
      new UpdateItemCommand({
        TableName: at.table,
        Key: stored(keys.account(accountId)),
        UpdateExpression: to === null ? "REMOVE wakeAt, wakeShard" : "SET wakeAt = :to, wakeShard = :shard",
        ConditionExpression: conditions.join(" AND "),
        ...(used && { ExpressionAttributeValues: stored(values) }),
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
