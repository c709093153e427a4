import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { firstOfNextMonth, nextWorkingMorning } from "../../infra/local/clock/mornings.ts";
import { type Running, startNextday } from "../../infra/local/start.ts";
import type { StartOptions } from "../../infra/local/start-options.ts";

export const ann = "ann@example.com";
export const bob = "bob@example.com";

/** All of Nextday in a folder of its own, with short retries; `end` closes it and forgets the folder. */
export async function onOneMachine(
  options: Partial<StartOptions> = {},
): Promise<Running & { readonly end: () => Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), "nextday-journey-"));
  const running = await startNextday({ dataDir, owners: [ann, bob], retrySeconds: 1, ...options });
  return {
    ...running,
    async end() {
      await running.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

const folder = join(import.meta.dirname, "../../infra/local/demo/cards");

/** A photo of an invented card, as a mail carries it. */
export const photo = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) });

const zone = "America/New_York";
export const nextMorning = (at: string) => nextWorkingMorning(at, zone);
export const monthsEnd = (at: string) => firstOfNextMonth(at, zone);
