import type { Repeats } from "../invites/invite-event.ts";
import type { InviteTime } from "../invites/invite-time.ts";
import type { EventDetails, NetworkingEvent } from "./event.ts";

/** A meeting that comes again, as its invite tells; the times that lie near are events of their own. */
export type EventSeries = Pick<EventDetails, "place" | "organizer" | "about" | "attendees" | "isCancelled"> &
  Pick<NetworkingEvent, "name" | "cost" | "groupId"> & {
    readonly kind: "series";
    readonly v: 1;
    readonly id: string;
    readonly uid: string;
    readonly sequence: number;
    readonly start: InviteTime;
    readonly end: InviteTime | null;
    readonly repeats: Repeats;
  };
