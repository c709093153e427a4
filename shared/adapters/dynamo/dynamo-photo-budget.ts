import type { PhotoBudget } from "../../ports/photo-budget.ts";
import { countOne } from "./daily-count.ts";
import { keys } from "./keys.ts";
import type { TableClient } from "./table-client.ts";

export function dynamoPhotoBudget(at: TableClient, photosADay: number): PhotoBudget {
  return {
    take: (utcDay) => countOne(at, keys.photoBudget(utcDay), { utcDay, limit: photosADay, counts: "photos" }),
  };
}
