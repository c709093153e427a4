import type { Key } from "./keys.ts";
import { type TableClient, updateItem } from "./table-client.ts";

/** How long a day's count is kept. */
const keptSeconds = 40 * 86_400;

/** Counts one more on the day; false: there were `limit` already, and nothing was counted. */
export function countOne(
  at: TableClient,
  key: Key,
  { utcDay, limit, counts = "amount" }: { utcDay: string; limit: number; counts?: "amount" | "photos" },
): Promise<boolean> {
  const expiresAt = Date.parse(`${utcDay}T00:00:00Z`) / 1000 + keptSeconds;
  return updateItem(at, key, {
    UpdateExpression: `ADD ${counts} :one SET v = :v, expiresAt = :expiresAt`,
    ConditionExpression: `attribute_not_exists(${counts}) OR ${counts} < :limit`,
    values: { ":one": 1, ":v": 1, ":expiresAt": expiresAt, ":limit": limit },
  });
}
