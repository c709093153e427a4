import { cp } from "node:fs/promises";
import { type AttributeValue, BatchWriteItemCommand, paginateScan } from "@aws-sdk/client-dynamodb";
import type { TableClient } from "../../../shared/adapters/dynamo/table-client.ts";
import { openWorld, type World, type WorldOptions } from "./world.ts";

export type StoredItem = Readonly<Record<string, AttributeValue>>;

/** A world as it stood: others begin from it, as long as it is not closed. */
export type Snapshot = {
  readonly now: string;
  readonly items: readonly StoredItem[];
  readonly dataDir: string;
  readonly tokens: number;
};

export async function snapshotOf({ clock, table, dataDir, tokens }: World): Promise<Snapshot> {
  return { now: clock.now, items: await allItems(table), dataDir, tokens: tokens.count };
}

/** A world of its own that begins where the snapshot was taken. */
export async function worldFrom(
  { now, items, dataDir, tokens }: Snapshot,
  options: Omit<WorldOptions, "startsAt">,
): Promise<World> {
  const world = await openWorld({ ...options, startsAt: now }, async (folder, table) => {
    await cp(dataDir, folder, { recursive: true });
    await putItems(table, items);
  });
  world.tokens.count = tokens;
  return world;
}

/** Every item, in no order. */
export async function allItems({ client, table }: TableClient): Promise<readonly StoredItem[]> {
  const items: StoredItem[] = [];
  for await (const page of paginateScan({ client }, { TableName: table, ConsistentRead: true }))
    items.push(...(page.Items ?? []));
  return items;
}

const batchLimit = 25;

export async function putItems({ client, table }: TableClient, items: readonly StoredItem[]): Promise<void> {
  for (let start = 0; start < items.length; start += batchLimit) {
    const puts = items.slice(start, start + batchLimit).map((Item) => ({ PutRequest: { Item } }));
    await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: puts } }));
  }
}
