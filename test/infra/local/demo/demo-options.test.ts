import { expect, test } from "vitest";
import { demoOptions } from "../../../../infra/local/demo/demo-options.ts";

test.each([
  [[], { bundles: false }],
  [["--bundles"], { bundles: true }],
  [["--year"], { bundles: false, year: "1" }],
  [["--year", "--seed", "oak"], { bundles: false, year: "oak" }],
  [["--seed", "oak"], { wrong: "--seed goes with --year." }],
  [["--help"], "help"],
  [["--bundle"], { wrong: "Unknown option '--bundle'." }],
  [["bundles"], { wrong: "Unexpected argument 'bundles'." }],
])("npm run demo -- %j is understood, or refused in a sentence", (args, expected) => {
  expect(demoOptions(args)).toEqual(expected);
});
