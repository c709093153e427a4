import { Readable } from "node:stream";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { expect, onTestFinished, test } from "vitest";
import { openLoopback } from "./open-loopback.ts";

const Bucket = "nextday";

async function openBucket() {
  const { client, end } = await openLoopback();
  const s3 = new S3Client(client);
  onTestFinished(end);
  const put = (Key: string, Body: string) => s3.send(new PutObjectCommand({ Bucket, Key, Body }));
  const read = async (Key: string) => {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    return (await Body?.transformToString()) ?? "";
  };
  const list = (input: object) => s3.send(new ListObjectsV2Command({ Bucket, ...input }));
  return { s3, put, read, list };
}

test("an object is read as it was stored, and the newest version of it", async () => {
  const { put, read } = await openBucket();
  await put("raw/one", "first");
  await put("raw/one", "second");
  expect(await read("raw/one")).toBe("second");
});

test.each(["a b+c&d=e.eml", "ü/%2F/ä", "../../outside", "raw/./x", "a".repeat(200)])(
  "a key may be %s",
  async (key) => {
    const { put, read, list } = await openBucket();
    await put(key, key);
    expect(await read(key)).toBe(key);
    expect((await list({})).Contents?.map((found) => found.Key)).toEqual([key]);
  },
);

test("a body that is streamed in chunks is stored without their marks", async () => {
  const { s3, read } = await openBucket();
  const text = "0123456789abcdef\r\n".repeat(20_000);
  const Body = Readable.from([Buffer.from(text)]);
  await s3.send(new PutObjectCommand({ Bucket, Key: "big", Body, ContentLength: text.length }));
  expect(await read("big")).toBe(text);
});

test("what is not there is told as S3 tells it", async () => {
  const { s3, put } = await openBucket();
  await put("folder/object", "x");
  await expect(s3.send(new GetObjectCommand({ Bucket, Key: "folder" }))).rejects.toThrow(NoSuchKey);
  await expect(s3.send(new GetObjectCommand({ Bucket, Key: "gone" }))).rejects.toThrow(NoSuchKey);
  await expect(s3.send(new HeadObjectCommand({ Bucket, Key: "gone" }))).rejects.toThrow(NotFound);
  const elsewhere = new GetObjectCommand({ Bucket: "other", Key: "gone" });
  await expect(s3.send(elsewhere)).rejects.toMatchObject({ name: "NoSuchBucket" });
});

test("an object is measured and removed, twice if need be", async () => {
  const { s3, put, list } = await openBucket();
  await put("one", "12345");
  expect(await s3.send(new HeadObjectCommand({ Bucket, Key: "one" }))).toMatchObject({ ContentLength: 5 });
  await s3.send(new DeleteObjectCommand({ Bucket, Key: "one" }));
  await s3.send(new DeleteObjectCommand({ Bucket, Key: "one" }));
  expect(await list({})).toMatchObject({ KeyCount: 0, IsTruncated: false });
});

test("a list is in the order of keys, by prefix, page by page", async () => {
  const { put, list } = await openBucket();
  for (const key of ["raw/c", "raw/a", "outbox/x", "raw/b"]) await put(key, key);
  const first = await list({ Prefix: "raw/", MaxKeys: 2 });
  expect(first.Contents?.map(({ Key }) => Key)).toEqual(["raw/a", "raw/b"]);
  const second = await list({ Prefix: "raw/", ContinuationToken: first.NextContinuationToken });
  expect(second.Contents?.map(({ Key }) => Key)).toEqual(["raw/c"]);
  expect([first.IsTruncated, second.IsTruncated]).toEqual([true, false]);
});

test("an object that must be new is not written over", async () => {
  const { s3, put, read } = await openBucket();
  await put("one", "first");
  const again = new PutObjectCommand({ Bucket, Key: "one", Body: "second", IfNoneMatch: "*" });
  await expect(s3.send(again)).rejects.toMatchObject({ name: "PreconditionFailed" });
  expect(await read("one")).toBe("first");
});
