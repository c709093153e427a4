import type { InviteEvent } from "../../../shared/domain/invites/invite-event.ts";
import { timeText } from "../../../shared/domain/invites/invite-time.ts";
import type { EventReport, Findings } from "./read-report.ts";

/** The meetings of a calendar, in the form that is printed. */
export const eventFindings = (events: readonly InviteEvent[]): Findings => ({
  events: events.map(eventReport),
});

function eventReport({ start, end, recurrenceId, organizer, repeats, ...event }: InviteEvent): EventReport {
  return {
    uid: event.uid,
    summary: event.summary,
    start: start && timeText(start),
    end: end && timeText(end),
    zone: start?.kind === "zoned" ? start.zone : null,
    method: event.method,
    sequence: event.sequence,
    recurrenceId: recurrenceId && timeText(recurrenceId),
    repeats: repeats?.rules ?? [],
    isCancelled: event.isCancelled,
    location: event.location,
    organizer: organizer?.email ?? organizer?.name ?? null,
  };
}
