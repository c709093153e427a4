/** Mails as they came. */
export interface RawMails {
  /** Null where the object is not there. */
  find(objectKey: string): Promise<Uint8Array | null>;
}
