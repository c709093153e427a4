import type { ContentLine } from "../vcards/content-line.ts";
import { textOf } from "../vcards/property-value.ts";
import { type CalendarComponent, calendarComponents, propertyIn, textIn } from "./calendar-component.ts";
import { readDuration, timeAfter } from "./invite-duration.ts";
import type { Invited, InviteEvent, Repeats } from "./invite-event.ts";
import { type InviteTime, readTime, timesIn, type ZoneNamed } from "./invite-time.ts";
import { zonesOf } from "./zone-of.ts";

const most = { events: 2000, attendees: 300, rules: 5, about: 20_000, text: 1000 } as const;

/** The meetings in an iCalendar text, in its order (RFC 5545), however its program writes. Never throws, and takes time in proportion. */
export function readInvite(text: string): readonly InviteEvent[] {
  const root = calendarComponents(text);
  const calendars = [root, ...root.components.filter(({ name }) => name === "VCALENDAR")];
  return calendars
    .flatMap((calendar) => {
      const zones = zonesOf(calendar);
      const method = textIn(calendar, "METHOD")?.toUpperCase() ?? null;
      const events = calendar.components.filter(({ name }) => name === "VEVENT").slice(0, most.events);
      return events.map((event) => eventIn(event, method, zones));
    })
    .slice(0, most.events);
}

function eventIn(event: CalendarComponent, method: string | null, zones: ZoneNamed): InviteEvent {
  const start = readTime(propertyIn(event, "DTSTART"), zones);
  const isCancelled = method === "CANCEL" || textIn(event, "STATUS")?.toUpperCase() === "CANCELLED";
  const organizer = propertyIn(event, "ORGANIZER");
  const attendees = event.properties.filter(({ name }) => name === "ATTENDEE").slice(0, most.attendees);
  return {
    uid: textIn(event, "UID")?.slice(0, most.text) ?? null,
    sequence: sequenceIn(event),
    method,
    recurrenceId: readTime(propertyIn(event, "RECURRENCE-ID"), zones),
    summary: textIn(event, "SUMMARY")?.slice(0, most.text) ?? null,
    start,
    end: endOf(event, start, zones),
    location: textIn(event, "LOCATION")?.slice(0, most.text) ?? null,
    about: textIn(event, "DESCRIPTION")?.slice(0, most.about) ?? null,
    url: textIn(event, "URL")?.slice(0, most.text) ?? null,
    organizer: organizer && invitedIn(organizer),
    attendees: attendees.map(invitedIn),
    isCancelled,
    repeats: repeatsOf(event, zones),
  };
}

/** Revisions are counted from 0; what is no number is none. */
function sequenceIn(event: CalendarComponent): number {
  const [digits] = /^\d{1,9}/.exec(textIn(event, "SEQUENCE") ?? "") ?? [];
  return Number(digits ?? 0);
}

/** Without an end: as long as it is said to last, else a whole day, or no time at all (RFC 5545, 3.6.1). */
function endOf(event: CalendarComponent, start: InviteTime | null, zones: ZoneNamed): InviteTime | null {
  const end = readTime(propertyIn(event, "DTEND"), zones);
  if (end !== null || start === null) return end;
  const duration = readDuration(propertyIn(event, "DURATION")?.value ?? "");
  if (duration !== null) return timeAfter(start, duration);
  const day = start.kind === "day" ? readDuration("P1D") : null;
  return day === null ? start : timeAfter(start, day);
}

function invitedIn({ parameters, value }: ContentLine): Invited {
  const [address] = /[^\s<>:]{1,64}@[^\s<>]{1,200}/.exec(value) ?? [];
  const name = textOf(parameters.get("CN")?.join(", ") ?? "").slice(0, 200);
  const email = (address ?? parameters.get("EMAIL")?.[0])?.toLowerCase() ?? null;
  const isName = name !== "" && name.toLowerCase() !== email;
  return { name: isName ? name : null, email };
}

function repeatsOf(event: CalendarComponent, zones: ZoneNamed): Repeats | null {
  const all = (wanted: string) => event.properties.filter(({ name }) => name === wanted);
  const rules = all("RRULE")
    .slice(0, most.rules)
    .map(({ value }) => value.trim());
  const besides = timesIn(all("RDATE"), zones);
  if (rules.length === 0 && besides.length === 0) return null;
  return { rules, besides, without: timesIn(all("EXDATE"), zones) };
}
