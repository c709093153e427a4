import type { PhotoReading } from "../domain/captures/capture.ts";

/** What was read from a photo before, by the hash of its bytes: reading costs money, and a retry must not pay again. */
export interface Readings {
  find(photoHash: string): Promise<PhotoReading | null>;
  keep(photoHash: string, reading: PhotoReading): Promise<void>;
}
