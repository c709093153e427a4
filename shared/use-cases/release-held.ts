import { removing } from "../domain/ledger/book.ts";
import type { Ledger } from "../ports/ledger.ts";
import type { MailQueue } from "../ports/mail-queue.ts";
import type { Standing } from "./standing.ts";
import { unaskedPart } from "./unasked-part.ts";

/** Hands the oldest held mail whose time has come in again. Null: none is due. */
export async function releaseHeld(
  deps: { readonly mailQueue: MailQueue; readonly ledger: Ledger },
  standing: Standing,
): Promise<"released" | "conflict" | null> {
  const [due] = standing.held
    .filter((each) => each.until !== null && each.until <= standing.now)
    .toSorted((one, other) => ((one.since ?? "") < (other.since ?? "") ? -1 : 1));
  if (!due) return null;
  // First handed in, then forgotten: a crash in between hands it in twice, and the second is known as a duplicate.
  await deps.mailQueue.redeliver(due.notification);
  const rest = { ...standing, held: standing.held.filter((each) => each !== due) };
  const entry = `release#${due.id}#${due.until ?? ""}`;
  const outcome = await deps.ledger.commit({ ...unaskedPart(entry, rest), changes: [removing(due)] });
  return outcome === "conflict" ? "conflict" : "released";
}
