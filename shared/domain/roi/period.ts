import type { LocalDay } from "../time/local-day.ts";
import { firstDayOf, type Month } from "../time/months.ts";

/** Days from `from` to `to`, both included. */
export type Period = { readonly from: LocalDay; readonly to: LocalDay };

export const monthTo = (month: Month, to: LocalDay): Period => ({ from: firstDayOf(month), to });

export const everythingTo = (to: LocalDay): Period => ({ from: "0001-01-01", to });

export const isWithin = (day: LocalDay, period: Period): boolean => day >= period.from && day <= period.to;
