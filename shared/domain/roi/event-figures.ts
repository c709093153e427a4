import type { Settings } from "../accounts/settings.ts";
import type { NetworkingEvent } from "../events/event.ts";
import type { LocalDay } from "../time/local-day.ts";
import { figuresOf } from "./figures.ts";
import { lineVerdict } from "./line-verdict.ts";
import { everythingTo, type Period } from "./period.ts";
import { recordsTo } from "./records-to.ts";
import type { RoiRecords } from "./roi-records.ts";
import { type Share, shareOfEvent, sharesOf } from "./share.ts";
import type { RoiFigures, Verdict } from "./summary.ts";

/** What one event has cost and brought in the period: of a group's dues it bears nothing. */
export function eventFigures(
  records: RoiRecords,
  event: NetworkingEvent,
  { period, settings }: { readonly period: Period; readonly settings: Settings },
): RoiFigures | null {
  const found = sharesWith(records, event, { asOf: period.to, settings });
  return found && figuresOf(found.own, period, settings);
}

/** What has come of one event by a day, and the verdict on it. */
export type Scorecard = { readonly figures: RoiFigures; readonly verdict: Verdict };

export function scorecardOf(
  records: RoiRecords,
  event: NetworkingEvent,
  on: { readonly asOf: LocalDay; readonly settings: Settings },
): Scorecard | null {
  const found = sharesWith(records, event, on);
  if (!found) return null;
  const { own, others } = found;
  const figures = figuresOf(own, everythingTo(on.asOf), on.settings);
  const judged = { share: own, soFar: figures, since: event.day, isOver: true };
  return { figures, verdict: lineVerdict(judged, on, others) };
}

/** The event's own share, and those of other places. */
function sharesWith(
  records: RoiRecords,
  event: NetworkingEvent,
  { asOf, settings }: { readonly asOf: LocalDay; readonly settings: Settings },
): { readonly own: Share; readonly others: readonly Share[] } | null {
  const shares = sharesOf(recordsTo(asOf, records, settings));
  const share = shares.find(({ events }) => events.some(({ id }) => id === event.id));
  const own = share?.events.find(({ id }) => id === event.id);
  return share && own
    ? { own: shareOfEvent(share, own), others: shares.filter((each) => each !== share) }
    : null;
}
