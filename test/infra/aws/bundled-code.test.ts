import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundleInto } from "../../../infra/aws/bundled-code.ts";

test.each([
  ["receive-mail", true, 1_500_000],
  ["wake-accounts", false, 180_000],
])("%s is small enough to start fast", (name, inParts, limit) => {
  const folder = mkdtempSync(join(tmpdir(), "nextday-bundle-"));
  try {
    bundleInto(folder, { entry: `functions/${name}/index.ts`, inParts });
    const files = readdirSync(folder);
    expect(files).toContain("index.mjs");
    const zipped = files.map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
    expect(zipped.reduce((sum, size) => sum + size)).toBeLessThan(limit);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
