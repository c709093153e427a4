import { defineConfig } from "vitest/config";

/** The whole product, its processes, a browser where there is one, and many pictures. */
const slow = [
  "test/journeys/**/*.test.ts",
  "test/browser/**/*.test.ts",
  "test/infra/local/{main,start,with-install}.test.ts",
  "test/infra/local/lambda/*.test.ts",
  "test/infra/local/{hostile-pictures,photographed-cards}/*.test.ts",
  "test/infra/bundle/install-for-lambda.test.ts",
  "test/infra/doctor/main.test.ts",
];

/** What is driven on the local AWS and its database, what there is beside the product on one machine, and photos. */
const local = [
  "test/shared/use-cases/**/*.test.ts",
  "test/functions/**/*.test.ts",
  "test/shared/adapters/{dynamo,images}/**/*.test.ts",
  "test/infra/local/*.test.ts",
  "test/infra/local/!(read)/**/*.test.ts",
];

const all = ["test/**/*.test.ts", "test/**/*.test.tsx"];

const shared = {
  // CDK would check every template against CloudFormation's schemas, five seconds each; `npm run synth` does.
  env: { CDK_VALIDATION: "false" },
  // What hangs is ended. Nothing that merely waits for its turn on a busy machine comes near these.
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
  // All processors: by default one is left idle, of two that is half. No file shares a port or a folder with another.
  maxWorkers: "100%",
};

/** Modules hold no state, so files may share them: half the time. */
const inOneGo = { ...shared, isolate: false };

/** `fast`, at each commit: what computes alone. Everything else is in `local` and `slow`. */
export default defineConfig({
  test: {
    projects: [
      { test: { ...inOneGo, name: "fast", include: all, exclude: [...local, ...slow] } },
      {
        test: {
          ...inOneGo,
          name: "local",
          include: local,
          exclude: slow,
          globalSetup: "test/fixtures/shared-database.ts",
        },
      },
      {
        test: {
          ...shared,
          name: "slow",
          include: slow,
          globalSetup: "test/fixtures/shared-bundles.ts",
        },
      },
    ],
  },
});
