import { readFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { putItems, type StoredItem } from "../in-process/snapshot.ts";
import { owners } from "../in-process/steps.ts";
import { openWorld, type World, type WorldOptions } from "../in-process/world.ts";
import { queueNames } from "../resources.ts";
import { type ReleaseFacts, releaseFiles, type WaitingMessages } from "./release.ts";

/** Today's code where the kept release left off. `folder`: the release's. */
export async function afterRelease(
  folder: string,
  options: Pick<WorldOptions, "databaseUrl" | "textract" | "onCall">,
): Promise<World & { readonly left: ReleaseFacts }> {
  const kept = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), "utf8"));
  const left = kept(releaseFiles.facts) as ReleaseFacts;
  const { now, photosADay } = left;
  const world = await openWorld({ ...options, owners, photosADay, startsAt: now }, async (dataDir, table) => {
    await cp(join(folder, "bucket"), join(dataDir, "bucket"), { recursive: true });
    await cp(join(folder, "sent"), join(dataDir, "sent"), { recursive: true });
    await putItems(table, kept(releaseFiles.table) as readonly StoredItem[]);
  });
  const waiting = kept(releaseFiles.queues) as WaitingMessages;
  for (const name of queueNames)
    for (const body of waiting[name]) await world.loopback.queues.get(name)?.send(body);
  // Far from those that are given away already.
  world.tokens.count = 1_000_000;
  return { ...world, left };
}
