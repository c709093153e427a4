import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { SESClient, SendRawEmailCommand } from "@aws-sdk/client-ses";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { DetectDocumentTextCommand, TextractClient } from "@aws-sdk/client-textract";
import { expect, onTestFinished, test } from "vitest";
import { openLoopback } from "./open-loopback.ts";

const put = new PutObjectCommand({ Bucket: "nextday", Key: "one", Body: "x" });
const raw = { RawMessage: { Data: Buffer.from("Subject: x\r\n\r\nx") } };
const mail = new SendRawEmailCommand({ Source: "a@example.com", Destinations: ["b@example.com"], ...raw });

test("each service refuses in its own words what comes too often, and nothing takes effect", async () => {
  const { client, loopback, end } = await openLoopback({ faults: { throttle: 1 } });
  onTestFinished(end);
  const message = new SendMessageCommand({ QueueUrl: loopback.queueUrl("mail"), MessageBody: "x" });
  const picture = new DetectDocumentTextCommand({ Document: { Bytes: Buffer.from("x") } });
  await expect(new S3Client(client).send(put)).rejects.toMatchObject({ name: "SlowDown" });
  await expect(new SESClient(client).send(mail)).rejects.toMatchObject({ name: "Throttling" });
  await expect(new SQSClient(client).send(message)).rejects.toMatchObject({ name: "RequestThrottled" });
  await expect(new TextractClient(client).send(picture)).rejects.toMatchObject({
    name: "ProvisionedThroughputExceededException",
  });
  expect(loopback.sent.list()).toEqual([]);
  expect(loopback.queues.get("mail")?.counts().visible).toBe(0);
  expect(loopback.injected()).toEqual(
    new Map([
      ["s3.throttle", 1],
      ["ses.throttle", 1],
      ["sqs.throttle", 1],
      ["textract.throttle", 1],
    ]),
  );
});

test("a lost answer is a call that took effect", async () => {
  const { client, loopback, end } = await openLoopback();
  onTestFinished(end);
  loopback.faults({ lose: { ses: 1 } });
  await expect(new SESClient(client).send(mail)).rejects.toThrow(/socket hang up|ECONNRESET/);
  expect(loopback.sent.list()).toHaveLength(1);
  loopback.faults();
  await new SESClient(client).send(mail);
  expect(loopback.sent.list()).toHaveLength(2);
});

test("a client tries again by itself after a fault", async () => {
  const { client, loopback, end } = await openLoopback({ faults: { lose: 0.4 } });
  onTestFinished(end);
  const s3 = new S3Client({ ...client, maxAttempts: 10 });
  for (let count = 0; count < 8; count += 1) await s3.send(put);
  expect(loopback.injected().size).toBeGreaterThan(0);
});

test("every call is told of before and after it takes effect", async () => {
  const seen: string[] = [];
  const { client, loopback, end } = await openLoopback({
    onCall: ({ service, operation, phase }) =>
      void seen.push(`${phase} ${service} ${operation}: ${loopback.sent.list().length}`),
  });
  onTestFinished(end);
  await new SESClient(client).send(mail);
  await new S3Client(client).send(put);
  expect(seen).toEqual([
    "before ses SendRawEmail: 0",
    "after ses SendRawEmail: 1",
    "before s3 PutObject: 1",
    "after s3 PutObject: 1",
  ]);
});

test("who has not signed is not served", async () => {
  const { loopback, end } = await openLoopback();
  onTestFinished(end);
  expect((await fetch(`${loopback.url}/nextday/one`)).status).toBe(403);
});

test("a connection that is broken before a call keeps it from happening, and after it loses its answer alone", async () => {
  for (const [phase, sent] of [
    ["before", 0],
    ["after", 1],
  ] as const) {
    const { client, loopback, end } = await openLoopback({
      onCall: (call) => {
        if (call.phase === phase) call.drop();
      },
    });
    onTestFinished(end);
    await expect(new SESClient(client).send(mail)).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect(loopback.sent.list()).toHaveLength(sent);
  }
});
