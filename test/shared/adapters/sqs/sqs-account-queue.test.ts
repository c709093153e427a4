import { SendMessageBatchCommand, SQSClient } from "@aws-sdk/client-sqs";
import { mockClient } from "aws-sdk-client-mock";
import { afterAll, expect, test } from "vitest";
import { sqsAccountQueue } from "../../../../shared/adapters/sqs/sqs-account-queue.ts";

const sqs = mockClient(SQSClient);
afterAll(() => sqs.restore());

test("that the queue took some accounts and not others is a fault", async () => {
  const Failed = [{ Id: "1", SenderFault: false, Code: "InternalError" }];
  sqs.on(SendMessageBatchCommand).resolves({ Successful: [], Failed });
  const queue = sqsAccountQueue(new SQSClient({ region: "us-east-1" }), "https://queue.example.com/account");
  const due = ["ann", "bob"].map((accountId) => ({ accountId, wakeAt: "2026-11-02T15:00:00.000Z" }));
  await expect(queue.send(due)).rejects.toThrow("1 of 2 accounts not queued: InternalError");
});
