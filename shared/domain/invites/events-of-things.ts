import type { InviteEvent } from "./invite-event.ts";
import { type InviteTime, readTime } from "./invite-time.ts";
import { type Thing, textOf, thingsOf } from "./thing.ts";

/** More events are a programme, and no invite to one of them. */
const most = 3;

/** The events that somebody has booked, or that a page is about (schema.org, Event and EventReservation). */
export function eventsOfThings(things: readonly Thing[]): readonly InviteEvent[] {
  const booked = things
    .filter(({ type }) => type === "EventReservation")
    .flatMap((reservation) =>
      thingsOf(reservation, "reservationFor").map((event) => eventOf(event, isOff(reservation))),
    );
  const shown = things.filter(({ type }) => /Event$/.test(type)).map((event) => eventOf(event, false));
  const found = booked.length > 0 ? booked : shown;
  return found.length > most ? [] : found.filter(({ summary }) => summary !== null);
}

const isOff = (thing: Thing): boolean =>
  /cancelled/i.test(textOf(thing, "reservationStatus", "eventStatus") ?? "");

function eventOf(event: Thing, isCancelled: boolean): InviteEvent {
  const start = timeOf(textOf(event, "startDate"));
  const end = timeOf(textOf(event, "endDate"));
  return {
    ...nothingMore,
    summary: textOf(event, "name"),
    start,
    end: end?.kind === start?.kind ? end : null,
    location: placeOf(event),
    about: [textOf(event, "description"), priceOf(event)].filter((each) => each !== null).join("\n") || null,
    url: textOf(event, "url"),
    organizer: hostOf(event),
    isCancelled: isCancelled || isOff(event),
  };
}

/** Of what does not come from a calendar. */
export const nothingMore = {
  ...{ uid: null, sequence: 0, method: null, recurrenceId: null, organizer: null, attendees: [] },
  ...{ about: null, url: null, location: null, isCancelled: false, repeats: null },
} as const;

const timeOf = (value: string | null): InviteTime | null =>
  value === null
    ? null
    : readTime({ group: null, name: "DTSTART", parameters: new Map(), value }, () => null);

function placeOf(event: Thing): string | null {
  const [place] = thingsOf(event, "location");
  if (!place) return textOf(event, "location");
  const [address] = thingsOf(place, "address");
  const where = address
    ? ["streetAddress", "addressLocality", "addressRegion", "postalCode"].map((name) => textOf(address, name))
    : [textOf(place, "address")];
  const parts = [textOf(place, "name"), ...where].filter((part) => part !== null);
  return [...new Set(parts)].join(", ") || textOf(place, "url");
}

function hostOf(event: Thing): InviteEvent["organizer"] {
  const [host] = thingsOf(event, "organizer");
  const name = textOf(event, "organizer");
  const email = host ? textOf(host, "email") : null;
  return name === null && email === null ? null : { name, email: email?.toLowerCase() ?? null };
}

/** As a line that says that it is the price. */
function priceOf(event: Thing): string | null {
  const [offer, another] = thingsOf(event, "offers");
  const price = offer && !another ? textOf(offer, "price") : null;
  if (!offer || price === null || !(Number(price) > 0)) return null;
  return `Price: ${textOf(offer, "priceCurrency") ?? ""} ${price}`;
}
