import type { Unreadable } from "../domain/captures/capture.ts";

export type DevelopedPhoto =
  | {
      readonly kind: "developed";
      /** JPEG, upright, at most 5 MB and 2,000 pixels a side: what the card reader gets. */
      readonly forReading: Uint8Array;
      /** JPEG, upright, at most 480 pixels wide and 40 KB: what receipts and digests show. */
      readonly small: Uint8Array;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: "unreadable"; readonly why: Unreadable };

/** Makes of any bytes that claim to be a photo something that can be read, or says why not; never throws for bad bytes. */
export interface PhotoLab {
  develop(bytes: Uint8Array): Promise<DevelopedPhoto>;
}
