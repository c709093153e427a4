import type { AccountFiles } from "../ports/account-files.ts";
import type { Remains } from "../ports/remains.ts";
import type { Standing } from "./standing.ts";

export type PurgeDeps = { readonly remains: Remains; readonly accountFiles: AccountFiles };

/**
 * Removes an account that was to be deleted, once its day to come back is over. Null: it is not. What leads to the rest goes last, so
 * that a try that broke off is repeated from what it left.
 */
export async function purgeAccount(
  { remains, accountFiles }: PurgeDeps,
  { account, settings, now }: Standing,
): Promise<"purged" | "conflict" | null> {
  if (settings.leavesAt === undefined || settings.leavesAt > now) return null;
  const entries = await remains.entries(account.id);
  await accountFiles.remove(entries.flatMap(({ rawMail }) => rawMail ?? []));
  await remains.removeThreads(entries.flatMap(({ tokens = [] }) => tokens));
  for (const kind of ["outbox", "readings", "pictures"] as const)
    await accountFiles.remove(await accountFiles.all(account.id, kind));
  await remains.removeRecords(account.id);
  return (await remains.removeAccount(account)) ? "purged" : "conflict";
}
