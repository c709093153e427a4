import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openSite } from "../crash/site.ts";
import { leftRelease } from "./left-release.ts";

// `npx tsx infra/local/releases/main.ts`: keeps what this release leaves behind, for the next ones to read in their tests.
const project = fileURLToPath(new URL("../../..", import.meta.url));
const { version } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as { version: string };
const folder = join(project, "test/fixtures/releases", version);
if (existsSync(folder)) {
  process.stderr.write(`${version} is kept already, and what is kept is never changed.\n`);
  process.exitCode = 2;
} else {
  const site = await openSite();
  try {
    for (const [path, bytes] of await leftRelease(site, version)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    console.log(`${version} is kept in test/fixtures/releases/${version}.`);
  } finally {
    await site.close();
  }
}
