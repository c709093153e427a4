import type { Pictures } from "../../ports/pictures.ts";
import { type Bucket, findObject, keepByHash } from "./bucket.ts";
import { ownPrefix, prefixes } from "./prefixes.ts";

export function s3Pictures(at: Bucket): Pictures {
  return {
    keep: (accountId, jpeg) =>
      keepByHash(
        at,
        { prefix: ownPrefix(prefixes.pictures, accountId), ending: ".jpg", type: "image/jpeg" },
        jpeg,
      ),
    read: (key) => findObject(at, key),
  };
}
