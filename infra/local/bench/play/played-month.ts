import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { correspondent } from "../../correspondent.ts";
import { startNextday } from "../../start.ts";
import type { Observed } from "../measure/observed.ts";
import { createObserver } from "../measure/observer.ts";
import { type StoredItem, tableItems } from "../measure/table-items.ts";
import { inventedCard } from "./invented-people.ts";
import { playMonth } from "./month.ts";
import { phonePhotos } from "./phone-photos.ts";
import { readingsInTurn } from "./readings-in-turn.ts";

const owner = "you@example.com";

export type PlayedMonth = { readonly observed: Observed; readonly items: readonly StoredItem[] };

/** Lives a month on the bundles in a folder, and tells all that was seen, and what the table holds at its end. */
export async function playedMonth(bundles: string): Promise<PlayedMonth> {
  const dataDir = mkdtempSync(join(tmpdir(), "nextday-bench-"));
  const observer = createObserver();
  const nextday = await startNextday({
    dataDir,
    owners: [owner],
    functionsFolder: pathToFileURL(`${bundles}/`),
    textract: readingsInTurn(inventedCard),
    onCall: observer.onCall,
    tell: (line) => process.stderr.write(`${line}\n`),
  });
  try {
    await playMonth({ nextday, you: correspondent(nextday, owner), observer, photo: await phonePhotos() });
    return { observed: observer.observed(), items: await tableItems(nextday.loopback.url) };
  } finally {
    await nextday.close();
    rmSync(dataDir, { recursive: true });
  }
}
