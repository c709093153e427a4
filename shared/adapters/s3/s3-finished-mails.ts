import type { FinishedMails } from "../../ports/finished-mails.ts";
import { type Bucket, keepByHash, readObject } from "./bucket.ts";
import { prefixes } from "./prefixes.ts";

export function s3FinishedMails(at: Bucket): FinishedMails {
  const name = { prefix: prefixes.outbox, ending: ".eml", type: "message/rfc822" };
  return {
    keep: (bytes) => keepByHash(at, name, bytes),
    read: (key) => readObject(at, key),
  };
}
