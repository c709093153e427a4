import type { Thread } from "../../domain/threads/thread.ts";
import type { Threads } from "../../ports/threads.ts";
import { keys } from "./keys.ts";
import { getItem, type TableClient, updateItem } from "./table-client.ts";

export function dynamoThreads(at: TableClient): Threads {
  return {
    async byToken(token) {
      const item = await getItem(at, keys.thread(token));
      return item ? (item.data as Thread) : null;
    },
    async named(token, messageId) {
      await updateItem(at, keys.thread(token), {
        UpdateExpression: "SET #data.messageId = :messageId",
        ConditionExpression: "attribute_exists(pk)",
        ExpressionAttributeNames: { "#data": "data" },
        values: { ":messageId": messageId },
      });
    },
  };
}
