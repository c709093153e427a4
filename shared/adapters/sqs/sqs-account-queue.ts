import { SendMessageBatchCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { AccountQueue } from "../../ports/account-queue.ts";

export function sqsAccountQueue(client: SQSClient, queueUrl: string): AccountQueue {
  return {
    async send(due) {
      const Entries = due.map(({ accountId }, n) => ({
        Id: String(n),
        MessageBody: JSON.stringify({ v: 1, accountId }),
      }));
      const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
      if (Failed.length > 0)
        throw new Error(`${Failed.length} of ${due.length} accounts not queued: ${Failed[0]?.Code}`);
    },
  };
}
