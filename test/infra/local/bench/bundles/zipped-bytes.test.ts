import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { zippedBytes } from "../../../../../infra/local/bench/bundles/zipped-bytes.ts";

test("an archive is its files, deflated, each with two headers that name it, and an end", () => {
  expect(zippedBytes([])).toBe(22);
  const bytes = Buffer.from("again and ".repeat(100));
  const one = { name: "index.mjs", bytes };
  expect(zippedBytes([one])).toBe(22 + 30 + 9 + 46 + 9 + deflateRawSync(bytes).length);
  expect(zippedBytes([one, one])).toBe(2 * zippedBytes([one]) - 22);
  expect(zippedBytes([one])).toBeLessThan(bytes.length);
});
