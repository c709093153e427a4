import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { MailQueue } from "../../ports/mail-queue.ts";

export function sqsMailQueue(client: SQSClient, queueUrl: string): MailQueue {
  return {
    async redeliver(notification) {
      await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: notification }));
    },
  };
}
