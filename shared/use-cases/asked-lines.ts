import { askedLinesIn } from "../domain/questions/asked-lines.ts";
import type { AskedLine } from "../domain/questions/choice.ts";
import type { Thread } from "../domain/threads/thread.ts";
import type { Ledger } from "../ports/ledger.ts";

/** What the answered mail asks about: its entry tells, which forgets what it said of whom is forgotten. */
export async function askedLines(
  { ledger }: { readonly ledger: Ledger },
  thread: Thread | null,
): Promise<readonly AskedLine[]> {
  if (thread?.asked?.about !== "lines") return [];
  const parts = await ledger.parts(thread.accountId, thread.entry);
  return askedLinesIn(
    thread.entry,
    parts.flatMap(({ results }) => results),
  );
}
