import { defineConfig } from "vitest/config";

/** `slow`: the whole product on one machine, its processes, a browser where there is one, and many pictures. `fast`: all else. */
const slow = [
  "test/journeys/**/*.test.ts",
  "test/browser/**/*.test.ts",
  "test/infra/local/{main,start,with-install}.test.ts",
  "test/infra/local/lambda/*.test.ts",
  "test/infra/local/{hostile-pictures,photographed-cards}/*.test.ts",
  "test/infra/bundle/install-for-lambda.test.ts",
  "test/infra/doctor/main.test.ts",
];

const both = {
  // CDK would check every template against CloudFormation's schemas, five seconds each; `npm run synth` does.
  env: { CDK_VALIDATION: "false" },
  // What hangs is ended. Nothing that merely waits for its turn on a busy machine comes near these.
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...both,
          name: "fast",
          include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
          exclude: slow,
          globalSetup: "test/fixtures/shared-database.ts",
          // Modules hold no state, so files may share them: half the time.
          isolate: false,
        },
      },
      { test: { ...both, name: "slow", include: slow, fileParallelism: false } },
    ],
  },
});
