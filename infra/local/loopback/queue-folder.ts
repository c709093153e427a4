import { mkdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { keepFile } from "./keep-file.ts";
import { keptFiles } from "./kept-files.ts";

/** A message as its file tells it. Times are milliseconds since 1970. */
export type StoredMessage = {
  readonly id: string;
  readonly body: string;
  readonly sentAt: number;
  /** Not to be received before. */
  readonly dueAt: number;
};

/** A folder with one file a message, so that nothing is lost when the process is killed. */
export type QueueFolder = {
  /** Oldest first. */
  readonly readAll: () => readonly StoredMessage[];
  readonly keep: (message: StoredMessage) => Promise<void>;
  readonly remove: (message: StoredMessage) => Promise<void>;
};

export function queueFolder(folder: string): QueueFolder {
  mkdirSync(folder, { recursive: true });
  const pathOf = ({ sentAt, id }: StoredMessage) =>
    join(folder, `${String(sentAt).padStart(15, "0")}-${id}.json`);
  return {
    readAll: () => keptFiles(folder).map(({ value }) => value as StoredMessage),
    keep: (message) => keepFile(pathOf(message), JSON.stringify(message)),
    remove: (message) => rm(pathOf(message), { force: true }),
  };
}
