import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { BatchWriteItemCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { keys, wakeShard } from "../../../../shared/adapters/dynamo/keys.ts";
import { stored } from "../../../../shared/adapters/dynamo/table-client.ts";
import { median } from "../../../../shared/domain/roi/median.ts";
import { schedules } from "../../../../shared/schedules.ts";
import { openClock } from "../../clock/moved-clock.ts";
import { type Closing, closeInReverse } from "../../closing.ts";
import { openDatabase } from "../../database.ts";
import { localFunctions } from "../../lambda/functions.ts";
import { createLambdaHosts } from "../../lambda/lambda-hosts.ts";
import { createLoopback } from "../../loopback/loopback.ts";
import { tableName } from "../../resources.ts";
import { runsIn } from "../measure/function-lines.ts";

const people = 500;
const sweeps = 5;

/** The processor's milliseconds that `wake-accounts` takes for one account among many that are due: the median of some sweeps. */
export async function crowdedSweep(bundles: string): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), "nextday-bench-"));
  const closing: Closing = [() => rmSync(dataDir, { recursive: true })];
  try {
    const { sweep, log } = await openSweeper({ dataDir, bundles }, closing);
    for (let n = 0; n < sweeps; n += 1) await sweep();
    const runs = runsIn(readFileSync(log, "utf8").split("\n"), "");
    return median(runs.map(({ cpuMilliseconds }) => cpuMilliseconds / people)) ?? 0;
  } finally {
    await closeInReverse(closing);
  }
}

type Place = { readonly dataDir: string; readonly bundles: string };

/** Nothing takes from the queue. */
async function openSweeper({ dataDir, bundles }: Place, closing: Closing) {
  const database = await openDatabase(dataDir, undefined);
  closing.push(database.close);
  const clock = openClock(join(dataDir, "clock.json"));
  const loopback = await createLoopback({ dataDir, now: clock.now, dynamodbUrl: database.url });
  closing.push(loopback.close);
  const folder = pathToFileURL(`${bundles}/`);
  const log = join(dataDir, "log.jsonl");
  const file = openSync(log, "a");
  closing.push(() => closeSync(file));
  const functions = localFunctions({ loopback, owners: ["you@example.com"], folder });
  const hosts = createLambdaHosts(functions, { clock, log: file });
  closing.push(hosts.close);
  const [{ function: name, input }] = schedules;
  const sweep = async () => {
    await everybodyIsDue(loopback.url);
    await hosts.invoke(name, input);
  };
  return { sweep, log };
}

const together = 25;

async function everybodyIsDue(endpoint: string): Promise<void> {
  const credentials = { accessKeyId: "bench", secretAccessKey: "local" };
  const client = new DynamoDBClient({ endpoint, region: "us-east-1", credentials });
  for (let first = 0; first < people; first += together) {
    const requests = Array.from({ length: together }, (_, n) => dueAccount(`person${first + n}`));
    await client.send(new BatchWriteItemCommand({ RequestItems: { [tableName]: requests } }));
  }
  client.destroy();
}

function dueAccount(id: string) {
  const wake = { wakeAt: "2026-01-01T00:00:00.000Z", wakeShard: wakeShard(id) };
  return { PutRequest: { Item: stored({ ...keys.account(id), v: 1, version: 1, ...wake, data: {} }) } };
}
