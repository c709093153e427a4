import type { LocalDay } from "../../domain/time/local-day.ts";
import { daysBetween } from "../../domain/time/local-time.ts";

/** Made when it is first said: that takes milliseconds. */
const say = (options: Intl.DateTimeFormatOptions) => {
  let format: Intl.DateTimeFormat | undefined;
  return (day: LocalDay): string => {
    format ??= new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
    return format.format(new Date(`${day}T12:00:00Z`)).replace(",", "");
  };
};

/** `Tuesday 24 November`. */
export const longDay = say({ weekday: "long", day: "numeric", month: "long" });

/** `Tue 24 Nov`. */
export const shortDay = say({ weekday: "short", day: "numeric", month: "short" });

/** `24 November 2026`. */
export const fullDate = say({ day: "numeric", month: "long", year: "numeric" });

/** A month as `November 2026`. */
export const monthName = (month: string): string => say({ month: "long", year: "numeric" })(`${month}-01`);

/** `Tue 3 Nov` within two months before `today`, then the month: `May`, `May 2025`. */
export function sinceWhen(day: LocalDay, today: LocalDay): string {
  if (daysBetween(day, today) <= 60) return shortDay(day);
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return sameYear ? say({ month: "long" })(day) : monthName(day.slice(0, 7));
}
