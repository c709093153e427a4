import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The `.json` files of a folder by name. One that cannot be read is passed over and said: it must not keep everything else from
 * starting.
 */
export function keptFiles<T>(folder: string): readonly { readonly name: string; readonly value: T }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => {
      const value = keptFile<T>(join(folder, name));
      return value === null ? [] : [{ name, value }];
    });
}

/** Null: there is none, or none that can be read. */
export function keptFile<T>(path: string): T | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as T;
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!isMissing) process.stderr.write(`${path} cannot be read and is passed over.\n`);
    return null;
  }
}
