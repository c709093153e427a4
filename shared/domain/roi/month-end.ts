import type { Account } from "../accounts/account.ts";
import { isPaused } from "../accounts/is-paused.ts";
import type { Settings } from "../accounts/settings.ts";
import { digestInstant } from "../digests/morning.ts";
import type { InstantText } from "../time/local-day.ts";
import { localDay, monthOf } from "../time/local-time.ts";
import { addMonths, firstDayOf, type Month } from "../time/months.ts";

/** When the summary of `month` goes out: on the first local day after it, with that morning's digest. */
export function summaryInstant(accountId: string, settings: Settings, month: Month): InstantText {
  return digestInstant(accountId, settings, firstDayOf(addMonths(month, 1)));
}

/** The first month of which the account has had no summary; it begins with the month in which it was opened. */
export function nextSummaryMonth(account: Account, settings: Settings): Month {
  if (account.lastSummaryOf !== null) return addMonths(account.lastSummaryOf, 1);
  return monthOf(localDay(account.createdAt, settings.zone));
}

/** The month to be summarised at `now`: the last one whose moment has come, unless it had its summary. Null: none is. */
export function dueSummaryMonth(account: Account, settings: Settings, now: InstantText): Month | null {
  const today = localDay(now, settings.zone);
  if (isPaused(settings, today)) return null;
  const last = addMonths(monthOf(today), -1);
  const month = summaryInstant(account.id, settings, last) <= now ? last : addMonths(last, -1);
  return month >= nextSummaryMonth(account, settings) ? month : null;
}
