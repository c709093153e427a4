import { createHash } from "node:crypto";
import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { draftEnding, keepFile } from "./keep-file.ts";

export type StoredObject = { readonly key: string; readonly size: number; readonly modified: Date };

/** A bucket whose objects are the files of a folder. */
export type BucketFolder = {
  readonly put: (key: string, bytes: Uint8Array) => Promise<void>;
  /** Null: there is no such object. */
  readonly get: (key: string) => Promise<Buffer | null>;
  readonly find: (key: string) => Promise<StoredObject | null>;
  readonly remove: (key: string) => Promise<void>;
  /** In the order of their keys. */
  readonly list: (prefix: string) => Promise<readonly StoredObject[]>;
};

export function bucketFolder(folder: string): BucketFolder {
  const pathOf = (key: string) => join(folder, ...key.split("/").map(fileName));
  const find = async (key: string) => {
    const found = await stat(pathOf(key)).catch(nullWhenMissing);
    return found?.isFile() ? { key, size: found.size, modified: found.mtime } : null;
  };
  return {
    put: (key, bytes) => keepFile(pathOf(key), bytes),
    get: (key) => readFile(pathOf(key)).catch(nullWhenMissing),
    find,
    remove: (key) => rm(pathOf(key), { force: true }),
    async list(prefix) {
      const keys = (await keysIn(folder)).filter((key) => key.startsWith(prefix));
      return (await Promise.all(keys.sort().map(find))).filter((found) => found !== null);
    },
  };
}

export function entityTag(bytes: Uint8Array): string {
  return `"${createHash("md5").update(bytes).digest("hex")}"`;
}

async function keysIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(nullWhenMissing);
  return (entries ?? [])
    .filter((entry) => entry.isFile() && !entry.name.endsWith(draftEnding))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .map((path) => path.split(sep).map(decodeURIComponent).join("/"));
}

/** Never `.` or `..`, so that no key leaves the folder. */
function fileName(segment: string): string {
  return encodeURIComponent(segment).replace(/^\.+$/, (dots) => dots.replaceAll(".", "%2E"));
}

function nullWhenMissing(error: unknown): null {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return null;
  throw error;
}
