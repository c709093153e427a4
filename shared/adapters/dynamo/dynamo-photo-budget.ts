import { ConditionalCheckFailedException, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import type { PhotoBudget } from "../../ports/photo-budget.ts";
import { keys } from "./keys.ts";
import { stored, type TableClient } from "./table-client.ts";

/** How long a day's count is kept. */
const keptSeconds = 40 * 86_400;

export function dynamoPhotoBudget({ client, table }: TableClient, photosADay: number): PhotoBudget {
  return {
    async take(utcDay) {
      const expiresAt = Date.parse(`${utcDay}T00:00:00Z`) / 1000 + keptSeconds;
      try {
        await client.send(
          new UpdateItemCommand({
            TableName: table,
            Key: stored(keys.photoBudget(utcDay)),
            UpdateExpression: "ADD photos :one SET v = :v, expiresAt = :expiresAt",
            ConditionExpression: "attribute_not_exists(photos) OR photos < :limit",
            ExpressionAttributeValues: stored({
              ":one": 1,
              ":v": 1,
              ":expiresAt": expiresAt,
              ":limit": photosADay,
            }),
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
  };
}
