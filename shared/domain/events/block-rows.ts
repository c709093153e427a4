import { localDay } from "../time/local-time.ts";
import { sayMinutes } from "../time/read-minutes.ts";
import { sayDay } from "../time/say-day.ts";
import type { FollowUpBlock, NetworkingEvent } from "./event.ts";
import { sayClock } from "./event-hours.ts";

/** What became of the time set aside for following up, as lines: one, or none. */
export function blockRows(
  before: NetworkingEvent | null,
  { block }: NetworkingEvent,
  zone: string,
): readonly string[] {
  const known = before?.block ?? null;
  if (block === null || block.sequence === known?.sequence) return [];
  if (block.isOff) return ["The time set aside after it is free again."];
  return known === null || known.isOff
    ? [
        `I set aside ${sayMinutes(block.minutes)} on ${sayBlock(block, zone)} for following up (“block 45 min at 8” for other hours, “block off” for none).`,
      ]
    : [`The time for following up is now ${sayBlock(block, zone)}.`];
}

/** `Monday, 23 November 2026 at 9 am`. */
const sayBlock = ({ startsAt }: FollowUpBlock, zone: string): string =>
  `${sayDay(localDay(startsAt, zone))} at ${sayClock(startsAt, zone)}`;
