import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { ReadOptions } from "./read-options.ts";

/** The named files, then those that standard input names, each as soon as its line is complete. */
export async function* filePaths(options: ReadOptions, input: Readable): AsyncGenerator<string> {
  yield* options.files;
  if (!options.fromStandardInput) return;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== "") yield line;
  }
}
