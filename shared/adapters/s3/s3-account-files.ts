import type { AccountFiles } from "../../ports/account-files.ts";
import { type Bucket, listObjects, removeObject } from "./bucket.ts";
import { ownPrefix, prefixes } from "./prefixes.ts";

/** Removed at once; S3 takes thousands a second. */
const together = 20;

export function s3AccountFiles(at: Bucket): AccountFiles {
  return {
    all: (accountId, kind) => listObjects(at, ownPrefix(prefixes[kind], accountId)),
    async remove(names) {
      for (let start = 0; start < names.length; start += together)
        await Promise.all(names.slice(start, start + together).map((name) => removeObject(at, name)));
    },
  };
}
