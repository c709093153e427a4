import type { Settings } from "../accounts/settings.ts";
import type { NetworkingEvent } from "../events/event.ts";
import { figuresOf } from "./figures.ts";
import type { Period } from "./period.ts";
import { type RoiRecords, shareOfEvent, sharesOf } from "./share.ts";
import type { RoiFigures } from "./summary.ts";

/** What one event has cost and brought in the period: of a group's dues it bears nothing. */
export function eventFigures(
  records: RoiRecords,
  event: NetworkingEvent,
  { period, settings }: { readonly period: Period; readonly settings: Settings },
): RoiFigures | null {
  const share = sharesOf(records).find(({ events }) => events.some(({ id }) => id === event.id));
  return share ? figuresOf(shareOfEvent(share, event), period, settings) : null;
}
