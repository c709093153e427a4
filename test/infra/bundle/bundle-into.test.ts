import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleInto } from "../../../infra/bundle/bundle-into.ts";
import { zippedBytes } from "../../../infra/local/bench/bundles/zipped-bytes.ts";
import { newFolder } from "../local/new-folder.ts";

test.each([
  ["receive-mail", 1_500_000],
  ["wake-accounts", 180_000],
] as const)("%s is small enough to start fast", (name, limit) => {
  const folder = newFolder();
  bundleInto(folder, name);
  const files = readdirSync(folder).map((file) => ({ name: file, bytes: readFileSync(join(folder, file)) }));
  expect(files.map((file) => file.name)).toContain("index.mjs");
  expect(zippedBytes(files)).toBeLessThan(limit);
});
