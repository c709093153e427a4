import type { Account } from "../accounts/account.ts";
import { isPaused } from "../accounts/is-paused.ts";
import type { Settings } from "../accounts/settings.ts";
import type { InstantText, LocalDay } from "../time/local-day.ts";
import { addSeconds, instantOf, isWorkingDay, localDay, startOfDay } from "../time/local-time.ts";

const spreadSeconds = 600;

/** FNV-1a (Fowler, Noll, Vo), 32 bits: the same number for the same id, and evenly spread. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/**
 * When the account's digest of that local day goes out: in the ten minutes before the time chosen, always the same second for the
 * same account, so that a morning's mails are spread. Midnight is the one that ends the day. Always within `day`.
 */
export function digestInstant(accountId: string, settings: Settings, day: LocalDay): InstantText {
  const { zone, digestHour, digestMinute } = settings;
  const hour = digestHour === 0 && digestMinute === 0 ? 24 : digestHour;
  const time = `${String(hour).padStart(2, "0")}:${String(digestMinute).padStart(2, "0")}`;
  const instant = addSeconds(instantOf(day, time, zone), -1 - (hashOf(accountId) % spreadSeconds));
  const start = startOfDay(day, zone);
  return instant < start ? start : instant;
}

/** After so many digests that were not answered one more says that no more come; whatever the person sends brings them back. */
export const mostUnanswered = 10;

/**
 * The day whose digest is to be decided at `now`: today, where it is a working day whose moment has come and that was not decided
 * yet. Null: none is. Yesterday's is never made up for.
 */
export function dueDigestDay(account: Account, settings: Settings, now: InstantText): LocalDay | null {
  const today = localDay(now, settings.zone);
  const decided = account.lastDigestOn !== null && account.lastDigestOn >= today;
  const isSilent = account.acquaintance.unanswered > mostUnanswered;
  if (decided || isSilent || isPaused(settings, today) || !isWorkingDay(today, settings)) return null;
  return digestInstant(account.id, settings, today) <= now ? today : null;
}
