import type { RawMails } from "../../ports/raw-mails.ts";
import { type Bucket, readObject } from "./bucket.ts";

export function s3RawMails(at: Bucket): RawMails {
  return { read: (objectKey) => readObject(at, objectKey) };
}
