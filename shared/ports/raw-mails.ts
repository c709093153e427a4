/** Mails as they came. */
export interface RawMails {
  /** @throws where the object is not there (yet): the queue tries again. */
  read(objectKey: string): Promise<Uint8Array>;
}
