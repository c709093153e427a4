import type { FinishedMails } from "../../ports/finished-mails.ts";
import { type Bucket, keepByHash, readObject } from "./bucket.ts";
import { ownPrefix, prefixes } from "./prefixes.ts";

export function s3FinishedMails(at: Bucket): FinishedMails {
  return {
    keep: (accountId, bytes) =>
      keepByHash(
        at,
        { prefix: ownPrefix(prefixes.outbox, accountId), ending: ".eml", type: "message/rfc822" },
        bytes,
      ),
    read: (key) => readObject(at, key),
  };
}
