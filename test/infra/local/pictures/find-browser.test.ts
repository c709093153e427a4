import { chmod, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { findBrowser } from "../../../../infra/local/pictures/find-browser.ts";

test("the first Chromium on the path is taken, and nothing that cannot be run", async () => {
  const folder = await mkdtemp(join(tmpdir(), "nextday-"));
  const [unusable, usable] = [join(folder, "chromium"), join(folder, "google-chrome")];
  await writeFile(unusable, "");
  await writeFile(usable, "");
  await chmod(unusable, 0o644);
  await chmod(usable, 0o755);
  expect(findBrowser(["/nowhere", folder].join(delimiter))).toBe(usable);
});
