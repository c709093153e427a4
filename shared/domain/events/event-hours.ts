import type { InstantText } from "../time/local-day.ts";
import { localClock } from "../time/local-time.ts";
import { sayTime } from "../time/say-time.ts";
import type { NetworkingEvent } from "./event.ts";

/** What clocks in `zone` show at the instant, as a person says it. */
export function sayClock(at: InstantText, zone: string): string {
  const [hour = 0, minute = 0] = localClock(at, zone).split(":").map(Number);
  return sayTime(hour, minute);
}

/** `7:30 am to 9 am`; where its clocks show another time than the owner's, both. Null: its hours are not known. */
export function eventHours({ startsAt, endsAt, zone }: NetworkingEvent, own: string): string | null {
  if (startsAt === null) return null;
  const hours = (of: string) =>
    endsAt === null ? sayClock(startsAt, of) : `${sayClock(startsAt, of)} to ${sayClock(endsAt, of)}`;
  if (zone === null || hours(zone) === hours(own)) return hours(own);
  return `${hours(zone)} ${placeOf(zone)} time (${hours(own)} yours)`;
}

/** `America/New_York` as `New York`; an offset as it is. */
const placeOf = (zone: string): string => zone.slice(zone.lastIndexOf("/") + 1).replace(/_/g, " ");
