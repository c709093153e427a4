import { QueryCommand } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { DueAccount, WakeCalendar } from "../../ports/wake-calendar.ts";
import { keys, shardNames, wakeShard } from "./keys.ts";
import { stored, type TableClient, updateItem } from "./table-client.ts";

export function dynamoWakeCalendar(at: TableClient): WakeCalendar {
  return {
    due: (now) => shardNames.map((shard) => dueIn(at, shard, now)),
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

/** False: the account has moved on, and whoever moved it has set its own `wakeAt`. */
function move(at: TableClient, { accountId, from, to, version }: Move): Promise<boolean> {
  const isWhereItWas =
    from === null ? "attribute_exists(pk) AND attribute_not_exists(wakeAt)" : "wakeAt = :from";
  const isUnchanged = version === undefined ? "" : " AND version = :version";
  return updateItem(at, keys.account(accountId), {
    UpdateExpression: to === null ? "REMOVE wakeAt, wakeShard" : "SET wakeAt = :to, wakeShard = :shard",
    ConditionExpression: isWhereItWas + isUnchanged,
    values: {
      ...(from !== null && { ":from": from }),
      ...(version !== undefined && { ":version": version }),
      ...(to !== null && { ":to": to, ":shard": wakeShard(accountId) }),
    },
  });
}
