import { personTraces } from "../domain/leaving/person-traces.ts";
import { removing } from "../domain/ledger/book.ts";
import type { Ledger } from "../ports/ledger.ts";
import type { Records } from "../ports/records.ts";
import type { PurgeDeps } from "./purge-account.ts";
import type { Standing } from "./standing.ts";
import { unaskedPart } from "./unasked-part.ts";

export type PurgeForgottenDeps = PurgeDeps & { readonly records: Records; readonly ledger: Ledger };

/** Removes what is still kept of the first person who was forgotten, once the day to undo it is over. Null: nobody is due. */
export async function purgeForgotten(
  deps: PurgeForgottenDeps,
  standing: Standing,
): Promise<"forgot" | "conflict" | null> {
  const due = standing.forgotten.find(({ purgeAt }) => purgeAt <= standing.now);
  if (!due) return null;
  await removeTraces(deps, standing, due.id);
  const forgotten = standing.forgotten.filter((each) => each !== due);
  const entry = `forget#${due.id}`;
  const outcome = await deps.ledger.commit({
    ...unaskedPart(entry, { ...standing, forgotten }),
    changes: [removing(due)],
  });
  return outcome === "conflict" ? "conflict" : "forgot";
}

/** Sent mails and readings are of use for a moment only: all that is not owed any more goes, whoever it tells of. */
async function removeTraces(
  deps: PurgeForgottenDeps,
  { account, owed }: Standing,
  id: string,
): Promise<void> {
  const { accountFiles, remains } = deps;
  const entries = await remains.entries(account.id);
  const traces = personTraces(entries, id);
  const others = new Set((await deps.records.all(account.id, "contact")).map(({ picture }) => picture));
  const toSend = new Set(owed.map(({ key }) => key));
  const [outbox, readings] = await Promise.all([
    accountFiles.all(account.id, "outbox"),
    accountFiles.all(account.id, "readings"),
  ]);
  await accountFiles.remove([
    ...traces.rawMails,
    ...traces.pictures.filter((picture) => !others.has(picture)),
    ...outbox.filter((key) => !toSend.has(key)),
    ...readings,
  ]);
  await remains.removeSubjects(entries.flatMap(({ tokens = [] }) => tokens));
  for (const part of traces.parts) await remains.replace(account.id, part);
}
