/** Small card pictures (JPEG), each an account's own. */
export interface Pictures {
  keep(accountId: string, jpeg: Uint8Array): Promise<string>;
  /** Null: it is gone, and a mail does without it. */
  read(key: string): Promise<Uint8Array | null>;
}
