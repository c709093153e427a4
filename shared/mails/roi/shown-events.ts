import type { RoiLine } from "../../domain/roi/summary.ts";

const mostShown = 5;

/** A group's newest events. */
export const shownEvents = (events: RoiLine["events"]) => ({
  shown: events.slice(0, mostShown),
  more: Math.max(0, events.length - mostShown),
});
