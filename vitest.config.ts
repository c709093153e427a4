import { defineConfig } from "vitest/config";

/** `slow`: the whole product on one machine, its processes, and a browser where there is one. `fast`: all else. */
const slow = [
  "test/journeys/**/*.test.ts",
  "test/browser/**/*.test.ts",
  "test/infra/local/{main,start,with-install}.test.ts",
  "test/infra/local/lambda/*.test.ts",
  "test/infra/bundle/install-for-lambda.test.ts",
  "test/infra/doctor/main.test.ts",
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "fast",
          include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
          exclude: slow,
          // CDK would check every template against CloudFormation's schemas, five seconds each; `npm run synth` does.
          env: { CDK_VALIDATION: "false" },
          // Modules hold no state, so files may share them: half the time.
          isolate: false,
        },
      },
      {
        test: {
          name: "slow",
          include: slow,
          env: { CDK_VALIDATION: "false" },
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
