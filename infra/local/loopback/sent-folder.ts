import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { keepFile } from "./keep-file.ts";
import { keptFiles } from "./kept-files.ts";

/** A mail that SES would have sent. */
export type SentMail = {
  /** SES's id of it, also the local part of its Message-ID. */
  readonly id: string;
  /** By the moved clock. */
  readonly at: string;
  readonly source: string;
  readonly destinations: readonly string[];
  readonly raw: () => Promise<Uint8Array>;
};

export type SentFolder = {
  readonly keep: (mail: Omit<SentMail, "raw">, raw: Uint8Array) => Promise<void>;
  /** In the order of sending. */
  readonly list: () => readonly SentMail[];
};

/** Each mail is `<n>-<id>.eml` with its envelope in a `.json` beside it; the mail is there only when the envelope is. */
export function sentFolder(folder: string): SentFolder {
  mkdirSync(folder, { recursive: true });
  const kept = keptFiles(folder);
  const mails = kept.map(({ name, value }) => {
    return {
      ...(value as Omit<SentMail, "raw">),
      raw: () => readFile(join(folder, name.replace(/json$/, "eml"))),
    };
  });
  let count = Number.parseInt(kept.at(-1)?.name ?? "0", 10);
  return {
    async keep(envelope, raw) {
      count += 1;
      const path = join(folder, `${String(count).padStart(6, "0")}-${envelope.id}`);
      await keepFile(`${path}.eml`, raw);
      await keepFile(`${path}.json`, JSON.stringify(envelope));
      mails.push({ ...envelope, raw: () => readFile(`${path}.eml`) });
    },
    list: () => mails,
  };
}
