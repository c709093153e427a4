import { defineConfig } from "vitest/config";

/** `fast`: seconds, no child process. `slow`: the whole product on one machine, and a browser where there is one. */
const slow = ["test/journeys/**/*.test.ts", "test/browser/**/*.test.ts"];

export default defineConfig({
  test: {
    projects: [
      { test: { name: "fast", include: ["test/**/*.test.ts", "test/**/*.test.tsx"], exclude: slow } },
      { test: { name: "slow", include: slow, testTimeout: 120_000, hookTimeout: 60_000, fileParallelism: false } },
    ],
  },
});
