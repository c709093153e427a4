/** Mails as they will leave: whole MIME, named by the hash of their bytes. */
export interface FinishedMails {
  keep(bytes: Uint8Array): Promise<string>;
  read(key: string): Promise<Uint8Array>;
}
