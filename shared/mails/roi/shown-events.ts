import type { RoiLine } from "../../domain/roi/summary.ts";

const mostShown = 3;

/** A group's newest events; one alone tells nothing that the group does not. */
export const shownEvents = (events: RoiLine["events"]) => ({
  shown: events.length > 1 ? events.slice(0, mostShown) : [],
  more: Math.max(0, events.length - mostShown),
});
