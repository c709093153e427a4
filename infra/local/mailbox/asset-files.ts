import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import type { Answer } from "./answer.ts";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** The page's own files by name, read once. */
export function assetFiles(): ReadonlyMap<string, Answer> {
  const folder = new URL("./assets/", import.meta.url);
  return new Map(
    readdirSync(folder).map((name) => {
      const type = types[extname(name)] ?? "application/octet-stream";
      const body = readFileSync(new URL(name, folder));
      return [name, { status: 200, headers: { "content-type": type, "cache-control": "no-cache" }, body }];
    }),
  );
}
