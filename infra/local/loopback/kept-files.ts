import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The `.json` files of a folder by name. One that cannot be read is passed over and said: it must not keep everything else from
 * starting.
 */
export function keptFiles(folder: string): readonly { readonly name: string; readonly value: unknown }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => {
      const value = keptFile(join(folder, name));
      return value === null ? [] : [{ name, value }];
    });
}

/** Null: there is none, or none that can be read. */
export function keptFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as unknown;
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!isMissing) process.stderr.write(`${path} cannot be read and is passed over.\n`);
    return null;
  }
}
