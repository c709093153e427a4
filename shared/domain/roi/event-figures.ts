import type { Settings } from "../accounts/settings.ts";
import type { NetworkingEvent } from "../events/event.ts";
import { figuresOf } from "./figures.ts";
import type { Period } from "./period.ts";
import { recordsTo } from "./records-to.ts";
import type { RoiRecords } from "./roi-records.ts";
import { shareOfEvent, sharesOf } from "./share.ts";
import type { RoiFigures } from "./summary.ts";

/** What one event has cost and brought in the period: of a group's dues it bears nothing. */
export function eventFigures(
  records: RoiRecords,
  event: NetworkingEvent,
  { period, settings }: { readonly period: Period; readonly settings: Settings },
): RoiFigures | null {
  const all = recordsTo(period.to, records, settings);
  const share = sharesOf(all).find(({ events }) => events.some(({ id }) => id === event.id));
  const own = share?.events.find(({ id }) => id === event.id);
  return share && own ? figuresOf(shareOfEvent(share, own), period, settings) : null;
}
