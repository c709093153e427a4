import { BatchWriteItemCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { keys, wakeShard } from "../../../../shared/adapters/dynamo/keys.ts";
import { stored } from "../../../../shared/adapters/dynamo/table-client.ts";
import { wakeAccounts } from "../../../../shared/use-cases/wake-accounts.ts";
import { tableName } from "../../resources.ts";
import type { Place } from "./open-place.ts";

/** One sweep over so many accounts, of which some are due. `seconds`: of the processor, on this machine. */
export type SweepCost = {
  readonly accounts: number;
  readonly due: number;
  readonly calls: number;
  readonly reads: number;
  readonly writes: number;
  readonly seconds: number;
};

const now = "2026-11-10T13:00:00.000Z";
const later = "2026-12-24T13:00:00.000Z";

/** Adds accounts of which every `one`-th is due, and sweeps. The accounts that earlier calls added are there, too, and not due any more. */
export async function sweepCost(
  place: Place,
  { from, to, oneIn }: { readonly from: number; readonly to: number; readonly oneIn: number },
): Promise<SweepCost> {
  await fill(place, { from, to, oneIn });
  place.at.now = now;
  place.calls.length = 0;
  const before = process.cpuUsage();
  const { woken } = await wakeAccounts(place.deps);
  const { user, system } = process.cpuUsage(before);
  const { calls } = place;
  return {
    accounts: to,
    due: woken,
    calls: calls.length,
    reads: calls.reduce((sum, { reads }) => sum + reads, 0),
    writes: calls.reduce((sum, { writes }) => sum + writes, 0),
    seconds: (user + system) / 1_000_000,
  };
}

type Filling = { readonly from: number; readonly to: number; readonly oneIn: number };

async function fill({ databaseUrl: endpoint }: Place, { from, to, oneIn }: Filling): Promise<void> {
  const credentials = { accessKeyId: "bench", secretAccessKey: "local" };
  const client = new DynamoDBClient({ endpoint, region: "us-east-1", credentials });
  for (let first = from; first < to; first += 25) {
    const few = Array.from({ length: Math.min(25, to - first) }, (_, n) => first + n);
    const requests = few.map((n) => accountDue(`person${n}`, n % oneIn === 0 ? now : later));
    await client.send(new BatchWriteItemCommand({ RequestItems: { [tableName]: requests } }));
  }
  client.destroy();
}

function accountDue(id: string, wakeAt: string) {
  const wake = { wakeAt, wakeShard: wakeShard(id) };
  return { PutRequest: { Item: stored({ ...keys.account(id), v: 1, version: 1, ...wake, data: {} }) } };
}

/** Of a row of the index, about, and what half a unit reads: few rows in a shard cost no less. */
const rowBytes = 90;
const bytesAUnit = 2 * 4096;

/** What a sweep over more accounts takes than this machine was filled with: a sweep's own, and what each that is due adds. */
export function computedSweep(
  small: SweepCost,
  large: SweepCost,
  wanted: Pick<SweepCost, "accounts" | "due">,
) {
  const grown = (of: (cost: SweepCost) => number): number => {
    const each = (of(large) - of(small)) / (large.due - small.due);
    return of(small) + each * (wanted.due - small.due);
  };
  return {
    ...wanted,
    calls: grown(({ calls }) => calls),
    reads: Math.max(large.reads, (wanted.due * rowBytes) / bytesAUnit),
    writes: grown(({ writes }) => writes),
    seconds: grown(({ seconds }) => seconds),
  };
}
