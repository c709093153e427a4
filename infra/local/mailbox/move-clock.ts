import { setTimeout as sleep } from "node:timers/promises";
import type { PageSources } from "../page-sources.ts";
import type { Form } from "./multipart.ts";
import { field } from "./read-form.ts";

/** How many mails were sent because of it, or why the clock was not moved. */
export type Move = { readonly sent: number } | { readonly wrong: string };

/** A message that is tried again after a failure could keep the person waiting for long. */
const patienceMs = 30_000;

/** Resolves when what became due has been done. */
export async function moveClock(sources: PageSources, form: Form): Promise<Move> {
  const before = sources.sentMails().length;
  try {
    await sources.moveTo(field(form, "to"));
  } catch (error) {
    if (error instanceof RangeError) return { wrong: "The clock can only be moved forward." };
    throw error;
  }
  const patience = new AbortController();
  await Promise.race([
    sources.quiet(),
    sleep(patienceMs, null, { signal: patience.signal }).catch(() => null),
  ]);
  patience.abort();
  return { sent: sources.sentMails().length - before };
}
