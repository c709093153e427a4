import type { Situation } from "../commands/verb.ts";
import { instantOf, nextWorkingDay } from "../time/local-time.ts";
import type { NetworkingEvent } from "./event.ts";

/** The event with time set aside for following up, on the working day after it, where that is still to come. Null before: it is new. */
export function withBlock(
  { book: { settings }, now }: Situation,
  before: NetworkingEvent | null,
  event: NetworkingEvent,
): NetworkingEvent {
  const known = before?.block ?? null;
  const isMoved = before === null || before.day !== event.day || before.isCancelled !== event.isCancelled;
  if (known !== null && !isMoved) return event;
  const sequence = known === null ? 0 : known.sequence + 1;
  if (event.isCancelled) return known === null ? event : { ...event, block: { ...known, sequence } };
  if (settings.block === null) return event;
  const { time, minutes } = settings.block;
  const startsAt = instantOf(nextWorkingDay(event.day, settings), time, settings.zone);
  return startsAt <= now ? event : { ...event, block: { sequence, startsAt, minutes } };
}
