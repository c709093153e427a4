import { Temporal } from "temporal-polyfill";
import type { DigestWindow } from "../digests/digest-window.ts";
import type { LocalDay } from "../time/local-day.ts";
import { addDays } from "../time/local-time.ts";
import type { DuesPeriod, Group } from "./group.ts";

/** Days before dues fall due at which their payer is told, while there is time to decide. */
const daysAhead = 45;

/** Months from dues to dues. What is paid more often needs no warning. */
const monthsOf: Partial<Record<DuesPeriod, number>> = { quarter: 3, "half-year": 6, year: 12 };

/** The first day on or after `day` on which the group's dues fall due; null: not known, or they are paid every month or week. */
function nextRenewal({ renewsOn, dues }: Group, day: LocalDay): LocalDay | null {
  const months = dues === null ? 12 : monthsOf[dues.per];
  if (renewsOn === null || months === undefined) return null;
  const first = Temporal.PlainDate.from(renewsOn);
  const behind = first.until(day, { largestUnit: "months" }).months;
  const turns = Math.max(0, Math.floor(behind / months));
  const on = [turns, turns + 1].map((each) => first.add({ months: each * months }).toString());
  return on.find((each) => each >= day) ?? null;
}

/** When the next renewal is told of. */
export function renewalWindow(group: Group, day: LocalDay): (DigestWindow & { on: LocalDay }) | null {
  const on = nextRenewal(group, day);
  return on === null ? null : { on, from: addDays(on, -daysAhead), until: addDays(on, -1) };
}
