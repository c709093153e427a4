import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";

const project = join(import.meta.dirname, "../..");

/** A file that must not be, under the rule that must say so. */
const violations: Record<string, readonly [file: string, imports: string]> = {
  "no-cycles": ["shared/domain/cycle-a.ts", "./cycle-b.ts"],
  "no-orphans": ["shared/domain/orphan.ts", ""],
  "domain-is-pure": ["shared/domain/impure.ts", "node:fs"],
  "mails-render-the-domain": ["shared/mails/too-curious.ts", "../ports/port.ts"],
  "ports-speak-the-domain": ["shared/ports/technical.ts", "sharp"],
  "use-cases-know-ports-alone": ["shared/use-cases/wired.ts", "../adapters/s3/bucket.ts"],
  "adapters-stand-alone": ["shared/adapters/ses/borrower.ts", "../s3/bucket.ts"],
  "shared-is-the-product": ["shared/adapters/s3/aware.ts", "../../../infra/local/here.ts"],
  "aws-behind-adapters": ["infra/aws/direct.ts", "@aws-sdk/client-s3"],
  "deployment-knows-keys-not-code": ["infra/aws/curious.ts", "../../shared/adapters/s3/bucket.ts"],
  "places-stand-alone": ["infra/aws/local.ts", "../local/here.ts"],
  "bundles-are-of-what-is-named": ["infra/bundle/eager.ts", "../../functions/b/index.ts"],
  "handlers-know-no-adapter": ["functions/a/handler.ts", "../../shared/adapters/s3/bucket.ts"],
  "functions-stand-alone": ["functions/a/other.ts", "../b/index.ts"],
  "nothing-from-test": ["infra/local/cheating.ts", "../../test/fixture.ts"],
  "no-dev-dependency-in-a-lambda": ["shared/adapters/images/dev.ts", "smtp-server"],
  "no-barrels": ["shared/domain/shopper.ts", "./index.ts"],
};

const bystanders: Record<string, string> = {
  "shared/domain/cycle-b.ts": 'import "./cycle-a.ts";',
  "shared/domain/index.ts": "export const barrel = 1;",
  "shared/domain/pure.ts":
    'import { Temporal } from "temporal-polyfill"; import "./innocent.ts"; export { Temporal };',
  "shared/domain/innocent.ts": "export const innocent = 1;",
  "shared/ports/port.ts": "export const port = 1;",
  "shared/adapters/s3/bucket.ts": 'import "@aws-sdk/client-s3"; export const bucket = 1;',
  "infra/local/here.ts": "export const here = 1;",
  "functions/b/index.ts": 'import "../../shared/adapters/s3/bucket.ts";',
  "test/fixture.ts": "export const fixture = 1;",
};

const folder = mkdtempSync(join(tmpdir(), "nextday-direction-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

type Violation = { readonly rule: { readonly name: string }; readonly from: string };

function cruise(): readonly Violation[] {
  for (const [file, imports] of Object.values(violations)) write(file, imports && `import "${imports}";`);
  for (const [file, text] of Object.entries(bystanders)) write(file, text);
  for (const name of ["@aws-sdk/client-s3", "sharp", "smtp-server", "temporal-polyfill"]) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" }));
    write(`node_modules/${name}/index.js`, "");
  }
  const declared = { dependencies: { "@aws-sdk/client-s3": "1", sharp: "1", "temporal-polyfill": "1" } };
  write("package.json", JSON.stringify({ ...declared, devDependencies: { "smtp-server": "1" } }));
  write("tsconfig.json", readFileSync(join(project, "tsconfig.json"), "utf8"));
  copyFileSync(join(project, ".dependency-cruiser.cjs"), join(folder, "rules.cjs"));
  const program = join(project, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const folders = ["functions", "shared", "infra", "test"];
  const args = [program, ...folders, "--config", "rules.cjs", "--output-type", "json"];
  // It ends with the number of violations.
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 1e8 });
  return (JSON.parse(stdout) as { summary: { violations: readonly Violation[] } }).summary.violations;
}

const found = cruise();

test.each(Object.entries(violations))("%s catches what breaks it", (rule, [file]) => {
  expect(found.filter((each) => each.from === file).map((each) => each.rule.name)).toContain(rule);
});

test("every rule is seen to fail here", () => {
  const { forbidden } = createRequire(import.meta.url)(join(project, ".dependency-cruiser.cjs")) as {
    forbidden: readonly { name: string }[];
  };
  expect(forbidden.map((rule) => rule.name).sort()).toEqual(Object.keys(violations).sort());
});

test("what keeps the rules is not blamed", () => {
  const blamed = new Set(found.map((each) => each.from));
  expect(
    [...blamed].filter((file) => ["shared/domain/pure.ts", "shared/ports/port.ts"].includes(file)),
  ).toEqual([]);
  expect(found.filter((each) => each.from === "shared/domain/pure.ts")).toEqual([]);
});
