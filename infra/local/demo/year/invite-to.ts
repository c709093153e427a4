import type { Meeting } from "./plot.ts";

/** The invite as the place's own calendar writes it (RFC 5545). */
export function inviteTo({ place, day }: Meeting): string {
  const date = day.replaceAll("-", "");
  const host = place.group ?? place.name;
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Example//Occasions//EN",
    "METHOD:REQUEST",
    "BEGIN:VEVENT",
    `UID:${date}-${host.replaceAll(" ", "-").toLowerCase()}@example.org`,
    "SEQUENCE:0",
    `DTSTAMP:${date}T000000Z`,
    `DTSTART;TZID=America/New_York:${date}T${place.from}00`,
    `DTEND;TZID=America/New_York:${date}T${place.to}00`,
    `SUMMARY:${place.name}`,
    `ORGANIZER;CN=${host}:mailto:events@example.org`,
    `LOCATION:Hall ${String((host.length % 9) + 1)}\\, Harbour Road`,
    ...(place.entry > 0 ? [`DESCRIPTION:Tickets: $${place.entry} at the door.`] : []),
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}
