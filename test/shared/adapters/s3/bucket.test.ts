import {
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { mockClient } from "aws-sdk-client-mock";
import { afterAll, beforeEach, expect, test } from "vitest";
import { s3FinishedMails } from "../../../../shared/adapters/s3/s3-finished-mails.ts";
import { s3RawMails } from "../../../../shared/adapters/s3/s3-raw-mails.ts";
import { s3Readings } from "../../../../shared/adapters/s3/s3-readings.ts";

const s3 = mockClient(S3Client);
afterAll(() => s3.restore());
beforeEach(() => s3.reset());

const at = { client: new S3Client({ region: "us-east-1" }), bucket: "nextday" };
const gone = { $metadata: {}, message: "gone" };
const busy = new S3ServiceException({ name: "SlowDown", $fault: "server", ...gone });

test("a raw mail that is not there is no fault, but an outage is", async () => {
  s3.on(GetObjectCommand).rejectsOnce(new NoSuchKey(gone)).rejects(busy);
  await expect(s3RawMails(at).find("raw/1")).resolves.toBeNull();
  await expect(s3RawMails(at).find("raw/1")).rejects.toThrow(S3ServiceException);
});

test("a photo that was never read, by this release or 0.1.0, is no fault, but an outage is", async () => {
  const missed = new NoSuchKey(gone);
  s3.on(GetObjectCommand).rejectsOnce(missed).rejectsOnce(missed).rejectsOnce(missed).rejects(busy);
  await expect(s3Readings(at).find("ann", "hash")).resolves.toBeNull();
  await expect(s3Readings(at).find("ann", "hash")).rejects.toThrow(S3ServiceException);
});

test("a finished mail is named by its bytes, and stored once", async () => {
  s3.on(HeadObjectCommand).rejectsOnce(new NotFound(gone)).resolves({});
  s3.on(PutObjectCommand).resolves({});
  const mails = s3FinishedMails(at);
  const key = await mails.keep("ann", new Uint8Array([1]));
  expect(await mails.keep("ann", new Uint8Array([1]))).toBe(key);
  expect(key).toMatch(/^outbox\/ann\/[0-9a-f]{64}\.eml$/);
  expect(s3.commandCalls(PutObjectCommand)).toHaveLength(1);
});

test("a mail that could not be stored is a fault before anything is committed", async () => {
  s3.on(HeadObjectCommand).rejects(new NotFound(gone));
  s3.on(PutObjectCommand).rejects(busy);
  await expect(s3FinishedMails(at).keep("ann", new Uint8Array([1]))).rejects.toThrow(S3ServiceException);
});
