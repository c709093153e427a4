import type { Settings } from "../accounts/settings.ts";
import type { InstantText, LocalDay } from "../time/local-day.ts";
import { addDays, instantOf, lastWorkingDay, nextWorkingDay } from "../time/local-time.ts";
import type { FollowUpBlock, NetworkingEvent } from "./event.ts";

export type SetAsideOn = { readonly settings: Settings; readonly now: InstantText };

/** The time set aside after it; null: none is. */
export const liveBlock = ({ block }: NetworkingEvent): FollowUpBlock | null => (block?.isOff ? null : block);

/** The event with time set aside for following up, on the working day after it, as far as that is still to come and wanted; what was set aside otherwise is called off. */
export function withBlock({ settings, now }: SetAsideOn, event: NetworkingEvent): NetworkingEvent {
  const known = liveBlock(event);
  const wanted = event.isCancelled ? null : timeAfter(event, settings);
  const sequence = event.block === null ? 0 : event.block.sequence + 1;
  if (wanted === null || wanted.startsAt <= now) {
    const isPast = known === null || known.startsAt <= now;
    return isPast ? event : { ...event, block: { ...known, isOff: true, sequence } };
  }
  const isSame = known?.startsAt === wanted.startsAt && known.minutes === wanted.minutes;
  return isSame ? event : { ...event, block: { ...wanted, isOff: false, sequence } };
}

function timeAfter({ day }: NetworkingEvent, settings: Settings) {
  if (settings.block === null) return null;
  const { time, minutes } = settings.block;
  return { startsAt: instantOf(nextWorkingDay(day, settings), time, settings.zone), minutes };
}

/** Days before one of many meetings from which on time is set aside after it: nobody wants ten invitations at once. */
const daysAhead = 7;

const isOfSeries = ({ calendar }: NetworkingEvent): boolean => calendar?.recurrenceId != null;

/** Whether an event that is told of has time set aside after it at once; of one of many meetings a digest sees to it. */
export const isSetAsideAtOnce = (event: NetworkingEvent, today: LocalDay): boolean =>
  event.block !== null || !isOfSeries(event) || event.day <= addDays(today, daysAhead);

/** The last digest before it. */
export const eveOf = ({ day }: NetworkingEvent, settings: Settings): LocalDay =>
  lastWorkingDay(addDays(day, -1), settings);

/** Whether time is still to be set aside after it, as one of many meetings. */
export const awaitsBlock = (event: NetworkingEvent, settings: Settings): boolean =>
  isOfSeries(event) && event.block === null && !event.isCancelled && settings.block !== null;

/** Of each series the next time that still awaits its block, once it is near. */
export function nextToSetAside(
  events: readonly NetworkingEvent[],
  today: LocalDay,
  settings: Settings,
): readonly NetworkingEvent[] {
  const awaiting = events
    .filter((event) => event.day >= today && awaitsBlock(event, settings))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
  const next = new Map(awaiting.toReversed().map((event) => [event.calendar?.uid, event]));
  return [...next.values()].filter(
    (event) => event.day <= addDays(today, daysAhead) || eveOf(event, settings) <= today,
  );
}
