import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundleInto } from "../../../infra/bundle/bundle-into.ts";
import { newFolder } from "../local/new-folder.ts";

test.each([
  ["receive-mail", 1_500_000],
  ["wake-accounts", 180_000],
] as const)("%s is small enough to start fast", (name, limit) => {
  const folder = newFolder();
  bundleInto(folder, name);
  const files = readdirSync(folder);
  expect(files).toContain("index.mjs");
  const zipped = files.map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
  expect(zipped.reduce((sum, size) => sum + size)).toBeLessThan(limit);
});
