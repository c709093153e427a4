import { createHash } from "node:crypto";
import * as z from "zod";
import { AwsError, type Call, type Endpoint } from "./exchange.ts";
import { jsonAnswer, jsonInput, jsonOperation, jsonRefusal } from "./json-protocol.ts";
import type { Queue, ReceivedMessage } from "./queue.ts";

/** SQS's standard queues, each at `<url>/000000000000/<name>`. */
export function sqsEndpoint(queues: readonly Queue[], url: () => string): Endpoint {
  return {
    operationOf: jsonOperation,
    async answer(call) {
      const operation = operations[jsonOperation(call)];
      if (!operation)
        throw new AwsError("UnsupportedOperation", `${jsonOperation(call)} is not supported here.`);
      return jsonAnswer(await operation(queueOf(queues, call), jsonInput(call), url()));
    },
    refusal: jsonRefusal,
    throttled: () => new AwsError("RequestThrottled", "Request is throttled.", { status: 403 }),
  };
}

/** Where a queue's messages go, for `QueueUrl`. */
export function queueUrl(url: string, name: string): string {
  return `${url}/000000000000/${name}`;
}

type Operation = (queue: Queue, input: Record<string, unknown>, url: string) => unknown;

const outgoing = z.object({
  MessageBody: z.string().min(1).max(1_048_576),
  DelaySeconds: z.int().min(0).max(900).optional(),
  MessageAttributes: z.never().optional(),
});
const receiving = z.object({
  MaxNumberOfMessages: z.int().min(1).max(10).default(1),
  VisibilityTimeout: z.int().min(0).max(43_200).optional(),
  WaitTimeSeconds: z.int().min(0).max(20).default(0),
});
const batch = z.object({
  Entries: z
    .array(outgoing.extend({ Id: z.string() }))
    .min(1)
    .max(10),
});
const holding = z.object({
  ReceiptHandle: z.string(),
  VisibilityTimeout: z.int().min(0).max(43_200).default(0),
});

const operations: Readonly<Record<string, Operation>> = {
  GetQueueUrl: (queue, _input, url) => ({ QueueUrl: queueUrl(url, queue.settings.name) }),
  GetQueueAttributes: (queue) => ({ Attributes: attributesOf(queue) }),
  SendMessage: (queue, input) => send(queue, valid(outgoing, input)),
  async SendMessageBatch(queue, input) {
    const entries = valid(batch, input).Entries;
    const sent = entries.map(async (entry) => ({ Id: entry.Id, ...(await send(queue, entry)) }));
    return { Successful: await Promise.all(sent), Failed: [] };
  },
  async ReceiveMessage(queue, input) {
    const { MaxNumberOfMessages, VisibilityTimeout, WaitTimeSeconds } = valid(receiving, input);
    const end = Date.now() + WaitTimeSeconds * 1000;
    let messages = await queue.receive(MaxNumberOfMessages, VisibilityTimeout);
    while (messages.length === 0 && Date.now() < end) {
      await queue.arrival(end - Date.now());
      messages = await queue.receive(MaxNumberOfMessages, VisibilityTimeout);
    }
    return { Messages: messages.map(messageOf) };
  },
  async DeleteMessage(queue, input) {
    await queue.remove(valid(holding, input).ReceiptHandle);
    return {};
  },
  ChangeMessageVisibility(queue, input) {
    const { ReceiptHandle, VisibilityTimeout } = valid(holding, input);
    if (queue.changeVisibility(ReceiptHandle, VisibilityTimeout)) return {};
    throw new AwsError("com.amazonaws.sqs#MessageNotInflight", "The message is not in flight.");
  },
};

function queueOf(queues: readonly Queue[], call: Call): Queue {
  const { QueueUrl, QueueName } = z
    .object({ QueueUrl: z.string().optional(), QueueName: z.string().optional() })
    .parse(jsonInput(call));
  const name = QueueName ?? QueueUrl?.split("/").at(-1);
  const queue = queues.find(({ settings }) => settings.name === name);
  if (queue) return queue;
  throw new AwsError("com.amazonaws.sqs#QueueDoesNotExist", "The specified queue does not exist.");
}

function valid<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new AwsError("com.amazonaws.sqs#InvalidParameterValue", z.prettifyError(parsed.error));
}

async function send(queue: Queue, message: z.infer<typeof outgoing>): Promise<Record<string, string>> {
  const id = await queue.send(message.MessageBody, message.DelaySeconds);
  return { MessageId: id, MD5OfMessageBody: md5(message.MessageBody) };
}

type Told = "SenderId" | "SentTimestamp" | "ApproximateReceiveCount" | "ApproximateFirstReceiveTimestamp";

/** What an event source and a client are told of a message beside its body. */
export function messageAttributes(message: ReceivedMessage): Record<Told, string> {
  return {
    SenderId: "000000000000",
    SentTimestamp: String(message.sentAt),
    ApproximateReceiveCount: String(message.receiveCount),
    ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
  };
}

function messageOf(message: ReceivedMessage): Record<string, unknown> {
  return {
    MessageId: message.id,
    ReceiptHandle: message.receipt,
    Body: message.body,
    MD5OfBody: md5(message.body),
    Attributes: messageAttributes(message),
  };
}

function attributesOf(queue: Queue): Record<string, string> {
  const { visible, held, delayed } = queue.counts();
  const { redrive, name, visibilitySeconds } = queue.settings;
  const policy = redrive && {
    deadLetterTargetArn: queueArn(redrive.to.settings.name),
    maxReceiveCount: redrive.after,
  };
  return {
    QueueArn: queueArn(name),
    VisibilityTimeout: String(visibilitySeconds),
    ApproximateNumberOfMessages: String(visible),
    ApproximateNumberOfMessagesNotVisible: String(held),
    ApproximateNumberOfMessagesDelayed: String(delayed),
    ...(policy && { RedrivePolicy: JSON.stringify(policy) }),
  };
}

export function queueArn(name: string): string {
  return `arn:aws:sqs:us-east-1:000000000000:${name}`;
}

export function md5(text: string): string {
  return createHash("md5").update(text).digest("hex");
}
