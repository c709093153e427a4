import type { InstantText } from "../domain/time/local-day.ts";

export type ArchivedFile = { readonly name: string; readonly bytes: Uint8Array };

/** One file of many, as every computer opens it. */
export interface Archiver {
  /** `at`: when the files are said to be from, so that the same files make the same archive. */
  archive(files: readonly ArchivedFile[], at: InstantText): Uint8Array;
}
