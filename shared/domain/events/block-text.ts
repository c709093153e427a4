import { localDay } from "../time/local-time.ts";
import { sayMinutes } from "../time/read-minutes.ts";
import { sayDay } from "../time/say-day.ts";
import type { NetworkingEvent } from "./event.ts";
import { sayClock } from "./event-hours.ts";

/** What became of the time set aside for following up, as a sentence that begins with a space; empty: nothing. */
export function blockText(
  before: NetworkingEvent | null,
  { block, isCancelled }: NetworkingEvent,
  zone: string,
): string {
  const known = before?.block ?? null;
  if (block === null || block.sequence === known?.sequence) return "";
  if (isCancelled) return " The time set aside after it is free again.";
  const when = `${sayDay(localDay(block.startsAt, zone))} at ${sayClock(block.startsAt, zone)}`;
  return known === null
    ? ` I set aside ${sayMinutes(block.minutes)} on ${when} for following up (“block 45 min at 8” for other hours, “block off” for none).`
    : ` The time for following up is now ${when}.`;
}
