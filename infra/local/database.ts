import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { CannotStart } from "./cannot-start.ts";
import { dynoxideBinary, startDynoxide } from "./loopback/dynoxide.ts";
import { tableName } from "./resources.ts";
import { ensureTable } from "./table.ts";

export type Database = { readonly url: string; close: () => Promise<void> };

/**
 * A DynamoDB with Nextday's table in it: the one at `url`, or dynoxide with its file in the folder, or without any where that is
 * null. @throws CannotStart
 */
export async function openDatabase(dataDir: string | null, url?: string): Promise<Database> {
  const database = url === undefined ? await ownDatabase(dataDir) : { url, close: async () => undefined };
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = new DynamoDBClient({ endpoint: database.url, region: "us-east-1", credentials });
  try {
    await ensureTable(client, tableName);
    return database;
  } catch (cause) {
    await database.close();
    throw new CannotStart(`No DynamoDB answers as it should at ${database.url}.`, { cause });
  } finally {
    client.destroy();
  }
}

function ownDatabase(dataDir: string | null): Promise<Database> {
  const binary = dynoxideBinary();
  if (binary) return startDynoxide(binary, dataDir && join(dataDir, "dynamodb.sqlite"));
  throw new CannotStart(
    `There is no dynoxide for ${process.platform}-${process.arch}: run a DynamoDB here (AWS's DynamoDB Local, say) and give its address by --dynamodb http://127.0.0.1:8000.`,
  );
}
