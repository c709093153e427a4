import { Temporal } from "temporal-polyfill";
import { type InviteTime, timeIn } from "./invite-time.ts";

/** Days; nothing that somebody goes to is longer. */
const longest = 400;

const form = /^\+?P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/i;

/** A DURATION (RFC 5545, 3.3.6); null: it is none, goes back, or is longer than anything that somebody goes to. */
export function readDuration(value: string): Temporal.Duration | null {
  const [found, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = form.exec(value.trim()) ?? [];
  if (found === undefined || !/\d/.test(found)) return null;
  const whole = Number(weeks) * 7 + Number(days);
  const rest = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return whole + rest / 86_400 > longest ? null : Temporal.Duration.from({ days: whole, seconds: rest });
}

/** Days go by the calendar, hours by the clock. */
export function timeAfter(time: InviteTime, duration: Temporal.Duration): InviteTime {
  if (time.kind === "day") {
    const days = Math.max(1, Math.ceil(duration.days + duration.seconds / 86_400));
    return { kind: "day", day: Temporal.PlainDate.from(time.day).add({ days }).toString() };
  }
  const { local } = time;
  if (time.kind === "floating") {
    const after = Temporal.PlainDateTime.from(local).add(duration);
    return { kind: "floating", local: after.toString({ smallestUnit: "second" }) };
  }
  const after = Temporal.Instant.from(time.at).toZonedDateTimeISO(time.zone).add(duration);
  return timeIn(time.zone, after.toPlainDateTime().toString({ smallestUnit: "second" }));
}
