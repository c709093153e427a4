/** What an account has in files, by what it is for. */
export type FileKind = "outbox" | "pictures" | "readings";

/** Everything that lies in files for an account, to be removed for good. */
export interface AccountFiles {
  /** Names of all that there is. */
  all(accountId: string, kind: FileKind): Promise<readonly string[]>;
  /** Raw mails too are removed by their names. What is gone already is no fault. */
  remove(names: readonly string[]): Promise<void>;
}
