import type { SQSEvent, SQSRecord } from "aws-lambda";
import type { ReceivedMessage } from "../loopback/queue.ts";
import { md5, messageAttributes, queueArn } from "../loopback/sqs.ts";

/** What a function is invoked with for these messages. */
export function queueEvent(messages: readonly ReceivedMessage[], queueName: string): SQSEvent {
  return { Records: messages.map((message) => recordOf(message, queueName)) };
}

function recordOf(message: ReceivedMessage, queueName: string): SQSRecord {
  const attributes = messageAttributes(message);
  return {
    messageId: message.id,
    receiptHandle: message.receipt,
    body: message.body,
    attributes,
    messageAttributes: {},
    md5OfBody: md5(message.body),
    eventSource: "aws:sqs",
    eventSourceARN: queueArn(queueName),
    awsRegion: "us-east-1",
  };
}
