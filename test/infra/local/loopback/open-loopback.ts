import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLoopback, type LoopbackOptions } from "../../../../infra/local/loopback/loopback.ts";

/** A loopback in a new folder (or the given one), and what an SDK client needs to reach it. */
export async function openLoopback(options: Partial<LoopbackOptions> = {}) {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), "nextday-loopback-"));
  const now = () => "2026-11-23T13:00:00.000Z";
  const loopback = await createLoopback({ now, dynamodbUrl: "http://127.0.0.1:1", ...options, dataDir });
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  return {
    loopback,
    dataDir,
    client: { endpoint: loopback.url, region: "us-east-1", credentials, maxAttempts: 1 },
    end: async () => {
      await loopback.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}
