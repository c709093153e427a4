import { Temporal } from "temporal-polyfill";

const eight = (day: Temporal.PlainDate, zone: string) =>
  day.toZonedDateTime({ timeZone: zone, plainTime: "08:00" }).toInstant().toString();

const today = (at: string, zone: string) => Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate();

/** Eight o'clock in `zone` on the first day, Monday to Friday, after the instant. */
export function nextWorkingMorning(at: string, zone: string): string {
  let day = today(at, zone).add({ days: 1 });
  while (day.dayOfWeek > 5) day = day.add({ days: 1 });
  return eight(day, zone);
}

/** Eight o'clock in `zone` on the first day of the month after the instant. */
export function firstOfNextMonth(at: string, zone: string): string {
  return eight(today(at, zone).with({ day: 1 }).add({ months: 1 }), zone);
}
