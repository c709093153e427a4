import { setTimeout as sleep } from "node:timers/promises";
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  QueueDoesNotExist,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { expect, onTestFinished, test } from "vitest";
import type { LoopbackOptions } from "../../../../infra/local/loopback/loopback.ts";
import { openLoopback } from "./open-loopback.ts";

async function openQueue(options: Partial<LoopbackOptions> = {}) {
  const opened = await openLoopback({ visibilitySeconds: { mail: 60 }, ...options });
  const sqs = new SQSClient(opened.client);
  const QueueUrl = opened.loopback.queueUrl("mail");
  return {
    ...opened,
    sqs,
    QueueUrl,
    send: (MessageBody: string, more = {}) =>
      sqs.send(new SendMessageCommand({ QueueUrl, MessageBody, ...more })),
    receive: async (more = {}) =>
      (await sqs.send(new ReceiveMessageCommand({ QueueUrl, ...more }))).Messages ?? [],
  };
}

test("a message is received by one, and by nobody once it is removed", async () => {
  const { send, receive, sqs, QueueUrl, loopback, end } = await openQueue();
  onTestFinished(end);
  await send("hello ü");
  const [message] = await receive();
  expect(message).toMatchObject({ Body: "hello ü", Attributes: { ApproximateReceiveCount: "1" } });
  expect(await receive()).toEqual([]);
  await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message?.ReceiptHandle }));
  expect(loopback.queues.get("mail")?.counts()).toEqual({ visible: 0, held: 0, delayed: 0 });
});

test("a message that is not removed comes again, and an old receipt removes it no more", async () => {
  const { send, receive, sqs, QueueUrl, end } = await openQueue();
  onTestFinished(end);
  await send("again");
  const [first] = await receive({ VisibilityTimeout: 1 });
  const [second] = await receive({ WaitTimeSeconds: 10, VisibilityTimeout: 1 });
  expect(second?.Attributes?.["ApproximateReceiveCount"]).toBe("2");
  await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: first?.ReceiptHandle }));
  expect(await receive({ WaitTimeSeconds: 10 })).toHaveLength(1);
});

test("whoever waits gets a message when it is sent, or when another gives it back", async () => {
  const { send, receive, sqs, QueueUrl, end } = await openQueue();
  onTestFinished(end);
  const waiting = receive({ WaitTimeSeconds: 10 });
  await sleep(50);
  await send("here");
  const [message] = await waiting;
  const next = receive({ WaitTimeSeconds: 10 });
  const ReceiptHandle = message?.ReceiptHandle;
  await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }));
  expect(await next).toHaveLength(1);
  const late = new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 5 });
  await expect(sqs.send(late)).rejects.toMatchObject({ name: "MessageNotInflight" });
});

test("a message may be sent for later", async () => {
  const { send, receive, end } = await openQueue();
  onTestFinished(end);
  await send("much later", { DelaySeconds: 900 });
  expect(await receive()).toEqual([]);
  await send("soon", { DelaySeconds: 1 });
  expect(await receive({ WaitTimeSeconds: 20 })).toMatchObject([{ Body: "soon" }]);
});

test("up to ten messages may be sent at a time", async () => {
  const { receive, sqs, QueueUrl, end } = await openQueue();
  onTestFinished(end);
  const Entries = ["a", "b", "c"].map((body) => ({ Id: body, MessageBody: body }));
  const { Successful } = await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
  expect(Successful).toHaveLength(3);
  const together = await receive({ MaxNumberOfMessages: 10 });
  expect(together.map(({ Body }) => Body).sort()).toEqual(["a", "b", "c"]);
});

test("a message that failed five times goes to the dead letters", async () => {
  const { send, receive, loopback, end } = await openQueue();
  onTestFinished(end);
  await send("poison");
  for (let times = 1; times <= 5; times += 1) expect(await receive({ VisibilityTimeout: 0 })).toHaveLength(1);
  expect(await receive()).toEqual([]);
  const dead = await loopback.queues.get("mail-dead")?.receive(1);
  expect(dead).toMatchObject([{ body: "poison" }]);
});

test("nothing is lost when the process ends: who held a message holds it no more", async () => {
  const before = await openQueue();
  await before.send("first");
  await before.send("second");
  expect(await before.receive()).toHaveLength(1);
  await before.loopback.close();
  const after = await openQueue({ dataDir: before.dataDir });
  onTestFinished(after.end);
  const messages = await after.receive({ MaxNumberOfMessages: 10 });
  expect(messages.map(({ Body }) => Body).sort()).toEqual(["first", "second"]);
});

test("a queue tells its address and how much is in it; an unknown one does not exist", async () => {
  const { send, receive, sqs, QueueUrl, end } = await openQueue();
  onTestFinished(end);
  expect(await sqs.send(new GetQueueUrlCommand({ QueueName: "mail" }))).toMatchObject({ QueueUrl });
  await send("one");
  await send("two");
  await receive();
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["All"] }));
  expect(Attributes).toMatchObject({
    ApproximateNumberOfMessages: "1",
    ApproximateNumberOfMessagesNotVisible: "1",
    RedrivePolicy: expect.stringContaining("mail-dead") as string,
  });
  await expect(sqs.send(new GetQueueUrlCommand({ QueueName: "no" }))).rejects.toThrow(QueueDoesNotExist);
});
