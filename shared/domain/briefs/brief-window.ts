import type { DigestWindow } from "../digests/digest-window.ts";
import type { NetworkingEvent } from "../events/event.ts";
import { addDays, lastWorkingDay, type Workdays } from "../time/local-time.ts";

/** Days before an event at which there is time to decide, and to prepare. */
const daysAhead = 2;

/** When a coming event is told of; of one that was told of late the morning after that. Null: never, since it is off, or just for fun. */
export function briefWindow(event: NetworkingEvent, workdays: Workdays): DigestWindow | null {
  const { day, toldOn, isCancelled, isFun } = event;
  if (isCancelled || isFun || toldOn === null || toldOn >= day) return null;
  const planned = lastWorkingDay(addDays(day, -daysAhead), workdays);
  return { from: planned > toldOn ? planned : addDays(toldOn, 1), until: day };
}
