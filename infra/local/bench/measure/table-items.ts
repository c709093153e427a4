import { type AttributeValue, DynamoDBClient, paginateScan } from "@aws-sdk/client-dynamodb";
import { tableName } from "../../resources.ts";
import { itemBytes, overheadBytes } from "./item-bytes.ts";

/** `kind`: what its sort key begins with. `bytes`: as DynamoDB bills them. */
export type StoredItem = { readonly kind: string; readonly bytes: number };

/** Everything in the table. */
export async function tableItems(endpoint: string): Promise<readonly StoredItem[]> {
  const credentials = { accessKeyId: "bench", secretAccessKey: "local" };
  const client = new DynamoDBClient({ endpoint, region: "us-east-1", credentials });
  const items: StoredItem[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName: tableName }))
    items.push(...Items.map((item) => ({ kind: kindOf(item), bytes: itemBytes(item) + overheadBytes })));
  client.destroy();
  return items;
}

function kindOf({ sk }: Readonly<Record<string, AttributeValue>>): string {
  const [first = "", second = ""] = (sk?.S ?? "").split("#");
  return first === "item" || first === "open" ? second : first;
}
