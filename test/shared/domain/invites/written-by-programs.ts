const lines = (...each: readonly string[]): string => each.join("\r\n");

const vtimezone = (
  name: string,
  [standard, daylight]: readonly [string, string],
  rules: readonly [string, string],
) =>
  lines(
    "BEGIN:VTIMEZONE",
    `TZID:${name}`,
    "BEGIN:STANDARD",
    "DTSTART:16010101T020000",
    `TZOFFSETFROM:${daylight}`,
    `TZOFFSETTO:${standard}`,
    `RRULE:FREQ=YEARLY;INTERVAL=1;${rules[0]}`,
    "END:STANDARD",
    "BEGIN:DAYLIGHT",
    "DTSTART:16010101T020000",
    `TZOFFSETFROM:${standard}`,
    `TZOFFSETTO:${daylight}`,
    `RRULE:FREQ=YEARLY;INTERVAL=1;${rules[1]}`,
    "END:DAYLIGHT",
    "END:VTIMEZONE",
  );

const american = ["BYDAY=1SU;BYMONTH=11", "BYDAY=2SU;BYMONTH=3"] as const;

export const easternTime = (name: string): string => vtimezone(name, ["-0500", "-0400"], american);
/** Nobody's: half an hour beside New York's. */
const inventedTime = (name: string): string => vtimezone(name, ["-0530", "-0430"], american);

export const calendarOf = (head: readonly string[], ...events: readonly (readonly string[])[]): string =>
  `${lines(
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    ...head,
    ...events.map((event) => lines("BEGIN:VEVENT", ...event, "END:VEVENT")),
    "END:VCALENDAR",
  )}\r\n`;

/** In the shape in which each program writes it; people and occasions are invented. */
export const writtenBy: Readonly<Record<string, string>> = {
  Google: calendarOf(
    [
      "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
      "CALSCALE:GREGORIAN",
      "METHOD:REQUEST",
      easternTime("America/New_York"),
    ],
    [
      "DTSTART;TZID=America/New_York:20261120T073000",
      "DTEND;TZID=America/New_York:20261120T090000",
      "DTSTAMP:20261110T120000Z",
      "ORGANIZER;CN=Harbour Chamber:mailto:events@chamber.example.org",
      "UID:7a1b2c3d4e@google.com",
      "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=",
      " TRUE;CN=ann@example.com;X-NUM-GUESTS=0:mailto:ann@example.com",
      "DESCRIPTION:Tickets: $25 at the door.\\n\\nBring cards",
      "LOCATION:Hilton\\, 1 Harbour Road",
      "SEQUENCE:1",
      "STATUS:CONFIRMED",
      "SUMMARY:Chamber breakfast",
    ],
  ),
  Exchange: calendarOf(
    ["METHOD:REQUEST", "PRODID:Microsoft Exchange Server 2010", easternTime("Eastern Standard Time")],
    [
      "ORGANIZER;CN=Mark Stone:mailto:mark@example.org",
      "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Ann Reyes:mailto:ann@example.com",
      "DESCRIPTION;LANGUAGE=en-US:Agenda follows\\n",
      "UID:040000008200E00074C5B7101A82E008000000001092",
      "SUMMARY;LANGUAGE=en-US:Quarterly review with the suppliers of the northern",
      "  region",
      "DTSTART;TZID=Eastern Standard Time:20260703T140000",
      "DTEND;TZID=Eastern Standard Time:20260703T150000",
      "CLASS:PUBLIC",
      "SEQUENCE:0",
    ],
  ),
  "Outlook with a zone of its own": calendarOf(
    [
      "PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN",
      "METHOD:REQUEST",
      easternTime("Customized Time Zone"),
    ],
    [
      'DTSTART;TZID="Customized Time Zone":20261120T073000',
      'DTEND;TZID="Customized Time Zone":20261120T090000',
      "UID:home-made",
      "SUMMARY:Board",
    ],
  ),
  "a zone that is nobody's": calendarOf(
    ["METHOD:REQUEST", inventedTime("Our time")],
    ["DTSTART;TZID=Our time:20261120T073000", "DTEND;TZID=Our time:20260720T090000", "UID:u", "SUMMARY:Odd"],
  ),
  "a zone as Windows shows it, unquoted": calendarOf(
    ["METHOD:PUBLISH"],
    [
      "DTSTART;TZID=(UTC-05:00) Eastern Time (US & Canada):20260720T073000",
      "DTEND;TZID=(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna:20260720T140000",
      "UID:u",
      "SUMMARY:Call",
    ],
  ),
  "Outlook for the web": calendarOf(
    ["METHOD:REQUEST"],
    ["DTSTART;TZID=tzone://Microsoft/Utc:20260720T073000", "DURATION:PT90M", "UID:u", "SUMMARY:Sync"],
  ),
  Evolution: calendarOf(
    ["METHOD:REQUEST"],
    [
      "DTSTART;TZID=/freeassociation.sourceforge.net/America/New_York:20260720T073000",
      "DTEND;TZID=/mozilla.org/20050126_1/Europe/Berlin:20260720T143000",
      "UID:u",
      "SUMMARY:Talk",
    ],
  ),
  Lotus: calendarOf(
    ["METHOD:REQUEST"],
    ["DTSTART;TZID=GMT-0500:20260720T073000", "DTEND;TZID=UTC+2:20260720T143000", "UID:u", "SUMMARY:Old"],
  ),
  Apple: calendarOf(
    ["PRODID:-//Apple Inc.//macOS 15.1//EN", "CALSCALE:GREGORIAN"],
    [
      "CREATED:20261101T090000Z",
      "DTSTART;VALUE=DATE:20261124",
      "DTEND;VALUE=DATE:20261126",
      "SUMMARY:Builders' fair",
      "TRANSP:TRANSPARENT",
      "UID:9F0C-77",
      "BEGIN:VALARM",
      "DESCRIPTION:Reminder",
      "SUMMARY:not this",
      "TRIGGER:-PT15M",
      "END:VALARM",
    ],
  ),
  Eventbrite: calendarOf(
    ["PRODID:-//Eventbrite//EN", "METHOD:PUBLISH"],
    [
      "DTSTART:20261119T233000Z",
      "DTEND:20261120T013000Z",
      "SUMMARY:Founders & Friends Mixer",
      "LOCATION:Dock 5",
      "URL:https://tickets.example.com/e/1",
      "UID:eb-1",
    ],
  ),
  "Meetup, without a zone": calendarOf(
    ["PRODID:-//Meetup//EN", "X-WR-TIMEZONE:Europe/London"],
    ["DTSTART:20261120T180000", "DTEND:20261120T200000", "SUMMARY:Makers' night", "UID:mu-1"],
  ),
  Luma: calendarOf(
    ["PRODID:-//Luma//EN", "METHOD:REQUEST"],
    [
      "UID:evt-1@events.example.com",
      "DTSTART:20260918T160000Z",
      "DURATION:PT2H",
      "SUMMARY:Rooftop ☀️ demo",
      'ORGANIZER;CN="Kim, of Dock 5":MAILTO:kim@example.net',
    ],
  ),
  "no zone at all": calendarOf([], ["DTSTART:20261120T180000", "SUMMARY:Floating", "UID:u"]),
};
