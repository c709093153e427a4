import { createHash } from "node:crypto";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";

/** One bucket and the client that reaches it. */
export type Bucket = { readonly client: S3Client; readonly bucket: string };

/** @throws where there is no such object. */
export async function readObject({ client, bucket }: Bucket, key: string): Promise<Uint8Array> {
  const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  if (!Body) throw new Error(`no body: ${key}`);
  return Body.transformToByteArray();
}

/** Null where there is no such object. */
export async function findObject(at: Bucket, key: string): Promise<Uint8Array | null> {
  try {
    return await readObject(at, key);
  } catch (error) {
    if (error instanceof NoSuchKey) return null;
    throw error;
  }
}

export type ObjectToWrite = { readonly key: string; readonly body: Uint8Array; readonly type: string };

export async function writeObject({ client, bucket }: Bucket, object: ObjectToWrite): Promise<void> {
  const { key, body, type } = object;
  await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: type }));
}

/** Keeps the bytes under `prefix`, named by their own hash: the same bytes are stored once. */
export async function keepByHash(at: Bucket, name: ObjectName, body: Uint8Array): Promise<string> {
  const key = `${name.prefix}${createHash("sha256").update(body).digest("hex")}${name.ending}`;
  if (!(await exists(at, key))) await writeObject(at, { key, body, type: name.type });
  return key;
}

export type ObjectName = { readonly prefix: string; readonly ending: string; readonly type: string };

async function exists({ client, bucket }: Bucket, key: string): Promise<boolean> {
  try {
    await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
    return true;
  } catch (error) {
    if (error instanceof NotFound) return false;
    throw error;
  }
}

/** Does nothing where there is none. */
export async function removeObject({ client, bucket }: Bucket, key: string): Promise<void> {
  await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
}

/** The keys of all objects under a prefix. */
export async function listObjects({ client, bucket }: Bucket, prefix: string): Promise<readonly string[]> {
  const keys: string[] = [];
  let ContinuationToken: string | undefined;
  do {
    const page = await client.send(
      new ListObjectsV2Command({
        Bucket: bucket,
        Prefix: prefix,
        ...(ContinuationToken && { ContinuationToken }),
      }),
    );
    keys.push(...(page.Contents ?? []).flatMap(({ Key }) => Key ?? []));
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken);
  return keys;
}
