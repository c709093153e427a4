import type { RoiLine } from "../../domain/roi/summary.ts";

const mostShown = 3;

/** A group's events that brought business, the best first; where there is one event alone it tells nothing that the group does not. */
export const shownEvents = (events: RoiLine["events"]): RoiLine["events"] =>
  events.length < 2
    ? []
    : events
        .filter(({ figures }) => figures.business.minor > 0)
        .toSorted((a, b) => b.figures.business.minor - a.figures.business.minor)
        .slice(0, mostShown);
