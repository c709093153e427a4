import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import type { NativePackage } from "./programs.ts";

/** Puts the packages for Lambda's machines into `folder`. @throws where they cannot be fetched. */
export function installForLambda(folder: string, packages: readonly NativePackage[]): void {
  const dependencies = Object.fromEntries(packages.map((name) => [name, manifest.dependencies[name]]));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies }));
  const options = ["--cpu=arm64", "--os=linux", "--libc=glibc", "--omit=dev", "--ignore-scripts"];
  const quietly = ["--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline", "--fetch-retries=1"];
  const npm = spawnSync("npm", ["install", ...options, ...quietly], { cwd: folder, encoding: "utf8" });
  if (npm.status !== 0)
    throw new Error(`The arm64 packages ${packages.join(", ")} were not fetched: ${npm.stderr}`);
}
