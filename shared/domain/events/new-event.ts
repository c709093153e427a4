import type { EventDetails, NetworkingEvent } from "./event.ts";

/** An event of which nobody has said more than when it is. */
export const noEventDetails: EventDetails = {
  startsAt: null,
  endsAt: null,
  zone: null,
  place: null,
  organizer: null,
  about: null,
  attendees: [],
  calendar: null,
  block: null,
  isCancelled: false,
  isFun: false,
  attendance: null,
  extras: [],
  toldOn: null,
};

/** An event of which nothing but its name and day is known. */
export const newEvent = (
  fields: Pick<NetworkingEvent, "id" | "name" | "day" | "groupId" | "toldOn">,
): NetworkingEvent => ({ kind: "event", v: 2, cost: null, minutes: null, ...noEventDetails, ...fields });
