import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../database.ts";
import { cannedCards } from "../in-process/canned-cards.ts";
import type { Site } from "./undisturbed.ts";

/** A database for as many worlds as there shall be. @throws CannotStart */
export async function openSite(): Promise<Site & { readonly close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "nextday-crash-"));
  const database = await openDatabase(folder, undefined);
  return {
    databaseUrl: database.url,
    cards: await cannedCards(),
    async close() {
      await database.close();
      rmSync(folder, { recursive: true });
    },
  };
}
