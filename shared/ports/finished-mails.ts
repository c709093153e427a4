/** Mails as they will leave: whole MIME, named by whose they are and the hash of their bytes. */
export interface FinishedMails {
  keep(accountId: string, bytes: Uint8Array): Promise<string>;
  read(key: string): Promise<Uint8Array>;
}
