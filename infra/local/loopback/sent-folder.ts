import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { keepFile } from "./keep-file.ts";

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
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort();
  const mails = names.map((name) => {
    const envelope = JSON.parse(readFileSync(join(folder, name), "utf8")) as Omit<SentMail, "raw">;
    return { ...envelope, raw: () => readFile(join(folder, name.replace(/json$/, "eml"))) };
  });
  let count = Number.parseInt(names.at(-1) ?? "0", 10);
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
