import { openDatabase } from "../database.ts";
import { cannedCards } from "../in-process/canned-cards.ts";
import type { Site } from "./undisturbed.ts";

/** A database in memory, for as many worlds as there shall be. @throws CannotStart */
export async function openSite(): Promise<Site & { readonly close: () => Promise<void> }> {
  const database = await openDatabase(null);
  return { databaseUrl: database.url, cards: await cannedCards(), close: database.close };
}
