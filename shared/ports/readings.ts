import type { PhotoReading } from "../domain/captures/capture.ts";

/** What was read from an account's photo before, by the hash of its bytes: reading costs money, and a retry must not pay again. */
export interface Readings {
  find(accountId: string, photoHash: string): Promise<PhotoReading | null>;
  keep(accountId: string, photoHash: string, reading: PhotoReading): Promise<void>;
}
