import type { RawMails } from "../../ports/raw-mails.ts";
import { type Bucket, findObject } from "./bucket.ts";

export function s3RawMails(at: Bucket): RawMails {
  return { find: (objectKey) => findObject(at, objectKey) };
}
