import type { Pictures } from "../../ports/pictures.ts";
import { type Bucket, keepByHash, readObject } from "./bucket.ts";
import { prefixes } from "./prefixes.ts";

export function s3Pictures(at: Bucket): Pictures {
  const name = { prefix: prefixes.pictures, ending: ".jpg", type: "image/jpeg" };
  return {
    keep: (jpeg) => keepByHash(at, name, jpeg),
    read: (key) => readObject(at, key),
  };
}
