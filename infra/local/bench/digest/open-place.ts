import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomSecrets } from "../../../../shared/adapters/crypto/random-secrets.ts";
import type { Closing } from "../../closing.ts";
import { openDatabase } from "../../database.ts";
import { wiredPorts } from "../../in-process/wired-ports.ts";
import { createLoopback } from "../../loopback/loopback.ts";
import { mailDomain } from "../../resources.ts";
import { type Capacity, capacityOf } from "../measure/capacity.ts";

/** One call on AWS. */
export type Call = Capacity & { readonly operation: string };

export const owner = "ann@example.com";

/** Every use case in this process, on the loopback; `calls` is what it has asked of AWS. */
export async function openPlace(closing: Closing) {
  const dataDir = mkdtempSync(join(tmpdir(), "nextday-bench-"));
  closing.push(() => rmSync(dataDir, { recursive: true }));
  const database = await openDatabase(dataDir, undefined);
  closing.push(database.close);
  const at = { now: "2026-11-02T15:00:00.000Z" };
  const calls: Call[] = [];
  const loopback = await createLoopback({
    dataDir,
    now: () => at.now,
    dynamodbUrl: database.url,
    onCall: ({ phase, service, operation, answer }) => {
      if (phase === "before") return;
      const used = service === "dynamodb" ? capacityOf(operation, JSON.parse(String(answer?.body))) : none;
      calls.push({ operation: `${service} ${operation}`, ...used });
    },
  });
  closing.push(loopback.close);
  const { ports, close } = wiredPorts({ loopback, caller: "bench", photosADay: 1000 });
  closing.push(close);
  const deps = {
    ...ports,
    clock: () => at.now,
    secrets: randomSecrets(),
    pause: async () => undefined,
    owners: [owner],
    mailDomain,
    stopUrl: "https://stop.example.com/",
  };
  return { at, calls, deps, loopback, databaseUrl: database.url };
}

export type Place = Awaited<ReturnType<typeof openPlace>>;

const none: Capacity = { reads: 0, writes: 0 };
