import type { Account } from "../accounts/account.ts";
import type { LocalDay } from "../time/local-day.ts";
import { addDays, localDay } from "../time/local-time.ts";

/** The day from which on a digest looks back on the first week, whoever is due; null: one has. */
export const firstWeekEndsOn = ({ acquaintance, createdAt }: Account, zone: string): LocalDay | null =>
  acquaintance.weekTold ? null : addDays(localDay(createdAt, zone), 7);
