import type { NetworkingEvent } from "./event.ts";

/** An event of which nothing but its name and day is known. */
export const newEvent = (
  fields: Pick<NetworkingEvent, "id" | "name" | "day" | "groupId">,
): NetworkingEvent => ({ kind: "event", v: 1, ...fields, cost: null, minutes: null });
