import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bucketName } from "../../../../infra/local/resources.ts";
import { openLoopback } from "./open-loopback.ts";

let here: Awaited<ReturnType<typeof openLoopback>>;
beforeEach(async () => {
  here = await openLoopback();
});
afterEach(() => here.end());

const near = () => ({ requestHandler: here.loopback.requestHandler });

/** What each call gave, or how it failed. */
async function heardBy(s3: S3Client) {
  const Bucket = bucketName;
  const named = { Bucket, Key: "a b/ä?c=1&d.eml" };
  const put = await s3.send(new PutObjectCommand({ ...named, Body: Buffer.from([0, 255, 10]) }));
  const head = await s3.send(new HeadObjectCommand(named));
  const { Body } = await s3.send(new GetObjectCommand(named));
  const list = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: "a b/ä?" }));
  await s3.send(new DeleteObjectCommand(named));
  const gone = await s3.send(new GetObjectCommand(named)).catch(String);
  const missing = await s3.send(new HeadObjectCommand(named)).catch(String);
  const bytes = [...((await Body?.transformToByteArray()) ?? [])];
  return { put: put.ETag, head: head.ETag, bytes, keys: list.Contents?.map(({ Key }) => Key), gone, missing };
}

test("a client in the same process hears what one hears through a socket", async () => {
  const heard = await heardBy(new S3Client({ ...here.client, ...near() }));
  expect(heard).toMatchObject({ bytes: [0, 255, 10], keys: ["a b/ä?c=1&d.eml"] });
  expect(heard.gone).toContain("NoSuchKey");
  expect(heard.missing).toContain("NotFound");
  expect(heard).toEqual(await heardBy(new S3Client(here.client)));
});

test("a connection that is dropped is tried again, as through a socket", async () => {
  for (const reached of [{}, near()]) {
    const sqs = new SQSClient({ ...here.client, ...reached, maxAttempts: 3 });
    here.loopback.faults({ lose: { sqs: 1 } });
    const message = { QueueUrl: here.loopback.queueUrl("mail"), MessageBody: "x" };
    const lost = { code: "ECONNRESET", $metadata: { attempts: 3 } };
    await expect(sqs.send(new SendMessageCommand(message))).rejects.toMatchObject(lost);
  }
});
