import type { InviteTime } from "../invites/invite-time.ts";
import { type Book, itemsIn } from "../ledger/book.ts";
import type { LocalDay } from "../time/local-day.ts";
import { addDays } from "../time/local-time.ts";
import type { NetworkingEvent } from "./event.ts";
import { idOfEntry, timesOf } from "./event-of-invite.ts";
import { newEvent } from "./new-event.ts";
import { endFrom, occurrenceKey, occurrencesOf } from "./occurrences.ts";
import type { EventSeries } from "./series.ts";

/** Days ahead in which the times of a series are events of their own. */
const horizon = 70;

/** The times of a series from `today` on, as the series alone tells them. */
export function occurrencesAhead(
  series: EventSeries,
  today: LocalDay,
  zone: string,
): readonly NetworkingEvent[] {
  const times = occurrencesOf(series, { from: today, to: addDays(today, horizon) });
  return times.map((start) => occurrence(series, start, { today, zone }));
}

function occurrence(
  series: EventSeries,
  start: InviteTime,
  on: { today: LocalDay; zone: string },
): NetworkingEvent {
  const { name, place, organizer, about, attendees, cost, groupId, isCancelled, uid, sequence } = series;
  const recurrenceId = occurrenceKey(start);
  const times = timesOf({ start, end: endFrom(start, series.start, series.end) }, on.zone);
  const id = idOfEntry({ uid, recurrenceId });
  return {
    ...newEvent({ id, name, day: times.day, groupId, toldOn: on.today }),
    ...times,
    ...{ place, organizer, about, attendees, cost, isCancelled },
    calendar: { uid, sequence, recurrenceId },
  };
}

/** Those of all series that are not kept yet: they have come nearer since. */
export function comingOccurrences(book: Book, today: LocalDay): readonly NetworkingEvent[] {
  const kept = new Set(
    itemsIn(book, "event").map(({ calendar }) => `${calendar?.uid ?? ""} ${calendar?.recurrenceId ?? ""}`),
  );
  return itemsIn(book, "series")
    .filter((series) => !series.isCancelled)
    .flatMap((series) => occurrencesAhead(series, today, book.settings.zone))
    .filter(({ calendar }) => !kept.has(`${calendar?.uid ?? ""} ${calendar?.recurrenceId ?? ""}`));
}
