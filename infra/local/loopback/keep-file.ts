import { randomUUID } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Writes the file whole or not at all, whenever this process is killed. There is no fsync: it is the process that may die
 * here at any moment, not the machine.
 */
export async function keepFile(path: string, content: Uint8Array | string): Promise<void> {
  const draft = `${path}.${randomUUID()}${draftEnding}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(draft, content);
  await rename(draft, path);
}

/** What a killed process leaves of a file that it had not finished. */
export const draftEnding = ".draft";
