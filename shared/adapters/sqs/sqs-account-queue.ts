import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { AccountQueue } from "../../ports/account-queue.ts";

export function sqsAccountQueue(client: SQSClient, queueUrl: string): AccountQueue {
  return {
    async send({ accountId }) {
      const body = JSON.stringify({ v: 1, accountId });
      await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: body }));
    },
  };
}
