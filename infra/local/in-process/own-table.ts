import { randomUUID } from "node:crypto";
import { DeleteTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { TableClient } from "../../../shared/adapters/dynamo/table-client.ts";
import { tableName } from "../resources.ts";
import { ensureTable } from "../table.ts";

/** A new, empty table in the DynamoDB at `url`, which many may share: nobody else knows its name. It is gone with `close`. */
export async function ownTable(url: string): Promise<TableClient & { readonly close: () => Promise<void> }> {
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = new DynamoDBClient({ endpoint: url, region: "us-east-1", credentials });
  const table = `${tableName}-${randomUUID()}`;
  await ensureTable(client, table);
  return {
    client,
    table,
    async close() {
      await client.send(new DeleteTableCommand({ TableName: table }));
      client.destroy();
    },
  };
}
