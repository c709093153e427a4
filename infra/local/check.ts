import { spawnSync } from "node:child_process";

/** What must be green at every commit; each is a program of its own. */
const checks = [
  ["format", "biome check ."],
  ["lint", "eslint ."],
  ["types", "tsc"],
  ["direction", "depcruise functions shared infra test --config .dependency-cruiser.cjs"],
  ["dead code", "knip"],
  ["dead code in what is deployed", "knip --production"],
  ["fast tests", "vitest run --project fast --reporter agent"],
] as const;

/** Where all tests were run just before. */
const withoutTests = process.argv.includes("--without-tests");

const wanted = checks.filter(([name]) => !(withoutTests && name === "fast tests"));

const failed = wanted.filter(([name, command]) => {
  console.log(`\n— ${name}: ${command}`);
  return spawnSync(command, { shell: true, stdio: "inherit" }).status !== 0;
});

console.log(
  failed.length === 0 ? "\nAll checks are green." : `\nRed: ${failed.map(([name]) => name).join(", ")}.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
