import type { PhotoBudget } from "../../ports/photo-budget.ts";
import { keys } from "./keys.ts";
import { type TableClient, updateItem } from "./table-client.ts";

/** How long a day's count is kept. */
const keptSeconds = 40 * 86_400;

export function dynamoPhotoBudget(at: TableClient, photosADay: number): PhotoBudget {
  return {
    take(utcDay) {
      const expiresAt = Date.parse(`${utcDay}T00:00:00Z`) / 1000 + keptSeconds;
      return updateItem(at, keys.photoBudget(utcDay), {
        UpdateExpression: "ADD photos :one SET v = :v, expiresAt = :expiresAt",
        ConditionExpression: "attribute_not_exists(photos) OR photos < :limit",
        values: { ":one": 1, ":v": 1, ":expiresAt": expiresAt, ":limit": photosADay },
      });
    },
  };
}
