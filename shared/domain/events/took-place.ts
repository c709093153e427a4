import { secondsBetween } from "../time/local-time.ts";
import { isPresence } from "./attendance.ts";
import type { NetworkingEvent } from "./event.ts";

/** Whether the owner was there in person, as far as is known. */
export const wasThere = ({ isCancelled, attendance }: NetworkingEvent): boolean =>
  !isCancelled && (attendance === null || isPresence(attendance));

/** How long the event took: as it was said, else as its hours say; null: not known. */
export function minutesOf({ minutes, startsAt, endsAt }: NetworkingEvent): number | null {
  if (minutes !== null || startsAt === null || endsAt === null) return minutes;
  return Math.round(secondsBetween(startsAt, endsAt) / 60);
}

/** All that was paid for it. */
export const paidFor = ({ cost, extras, isCancelled }: NetworkingEvent) =>
  isCancelled ? [] : [...(cost ? [cost] : []), ...extras.map(({ amount }) => amount)];
