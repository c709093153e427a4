import type { PhotoReading } from "../../domain/captures/capture.ts";
import type { Readings } from "../../ports/readings.ts";
import { type Bucket, findObject, writeObject } from "./bucket.ts";
import { prefixes } from "./prefixes.ts";

/** Raised when photos are prepared or read better: what was read before is then read anew. */
const readerVersion = 3;

export function s3Readings(at: Bucket): Readings {
  const keyOf = (photoHash: string) => `${prefixes.readings}${readerVersion}/${photoHash}.json`;
  return {
    async find(photoHash) {
      const bytes = await findObject(at, keyOf(photoHash));
      return bytes ? (JSON.parse(Buffer.from(bytes).toString("utf8")) as PhotoReading) : null;
    },
    async keep(photoHash, reading) {
      const body = Buffer.from(JSON.stringify(reading));
      await writeObject(at, { key: keyOf(photoHash), body, type: "application/json" });
    },
  };
}
