import { Temporal } from "temporal-polyfill";

const instantOf = (day: Temporal.PlainDate, plainTime: string, timeZone: string) =>
  day.toZonedDateTime({ timeZone, plainTime }).toInstant().toString();

const dayOf = (at: string, zone: string) => Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate();

function nextWorkingDay(after: Temporal.PlainDate): Temporal.PlainDate {
  let day = after.add({ days: 1 });
  while (day.dayOfWeek > 5) day = day.add({ days: 1 });
  return day;
}

/** Eight o'clock in `zone` on the first day, Monday to Friday, after the instant. */
export function nextWorkingMorning(at: string, zone: string): string {
  return instantOf(nextWorkingDay(dayOf(at, zone)), "08:00", zone);
}

/** Eight o'clock in `zone` on the first day of the month after the instant. */
export function firstOfNextMonth(at: string, zone: string): string {
  return instantOf(dayOf(at, zone).with({ day: 1 }).add({ months: 1 }), "08:00", zone);
}

/** How many minutes the clocks of `zone` are ahead of UTC at the instant. */
export function minutesAhead(at: string, zone: string): number {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
}

/** Six in the evening in `zone`, on the first day after the instant whose next working day is of the same month. */
export function eveningWithinMonth(at: string, zone: string): string {
  let day = dayOf(at, zone).add({ days: 1 });
  while (nextWorkingDay(day).month !== day.month) day = day.add({ days: 1 });
  return instantOf(day, "18:00", zone);
}
