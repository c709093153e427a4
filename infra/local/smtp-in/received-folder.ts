import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { keepFile } from "../loopback/keep-file.ts";
import { keptFiles } from "../loopback/kept-files.ts";
import type { Verdicts } from "./verdicts.ts";

/** A mail that was taken in by SMTP. */
export type ReceivedMail = {
  readonly objectKey: string;
  /** By the moved clock. */
  readonly at: string;
  /** The envelope's, which may be empty. */
  readonly source: string;
  readonly recipients: readonly string[];
  readonly verdicts: Verdicts;
};

export type ReceivedFolder = {
  readonly keep: (mail: ReceivedMail) => Promise<void>;
  /** In the order of coming. */
  readonly list: () => readonly ReceivedMail[];
};

/** One file a mail: who handed in what, which the stored object does not tell. */
export function receivedFolder(folder: string): ReceivedFolder {
  mkdirSync(folder, { recursive: true });
  const kept = keptFiles(folder);
  const mails = kept.map(({ value }) => value as ReceivedMail);
  let count = Number.parseInt(kept.at(-1)?.name ?? "0", 10);
  return {
    async keep(mail) {
      count += 1;
      await keepFile(join(folder, `${String(count).padStart(6, "0")}.json`), JSON.stringify(mail));
      mails.push(mail);
    },
    list: () => mails,
  };
}
