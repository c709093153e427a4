import { contentLines, type Property } from "../text/content-lines.ts";
import type { InstantText } from "../time/local-day.ts";
import { addDays, addSeconds, instantOf } from "../time/local-time.ts";
import type { Invite } from "./invite.ts";

/** The invite as iCalendar (RFC 5545), published or asked (RFC 5546), with times in UTC, which every calendar understands. */
export function writeInvite(invite: Invite): string {
  const { uid, sequence, writtenAt, summary, place, about, method } = invite;
  return contentLines([
    { name: "BEGIN", value: "VCALENDAR" },
    { name: "VERSION", value: "2.0" },
    { name: "PRODID", value: "-//Nextday//EN" },
    { name: "METHOD", value: method ?? "PUBLISH" },
    { name: "BEGIN", value: "VEVENT" },
    { name: "UID", value: uid },
    { name: "SEQUENCE", value: String(sequence) },
    { name: "DTSTAMP", value: utc(writtenAt) },
    ...whenOf(invite),
    { name: "SUMMARY", value: summary },
    ...(place === null ? [] : [{ name: "LOCATION", value: place }]),
    ...(about === undefined ? [] : [{ name: "DESCRIPTION", value: about }]),
    ...peopleOf(invite),
    ...(method === undefined ? [] : statusOf(method)),
    { name: "END", value: "VEVENT" },
    { name: "END", value: "VCALENDAR" },
  ]);
}

/** Nobody has to answer: the time is the person's own. */
const peopleOf = ({ organizer, attendee }: Invite): readonly Property[] => [
  ...(organizer === undefined ? [] : [{ name: "ORGANIZER;CN=Nextday", value: `mailto:${organizer}` }]),
  ...(attendee === undefined
    ? []
    : [
        {
          name: "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE",
          value: `mailto:${attendee}`,
        },
      ]),
];

const statusOf = (method: NonNullable<Invite["method"]>): readonly Property[] => [
  { name: "STATUS", value: method === "CANCEL" ? "CANCELLED" : "CONFIRMED" },
  { name: "TRANSP", value: "OPAQUE" },
];

function whenOf({ day, time, minutes, zone }: Invite): readonly Property[] {
  if (time === null)
    return [
      { name: "DTSTART;VALUE=DATE", value: digits(day) },
      { name: "DTEND;VALUE=DATE", value: digits(addDays(day, 1)) },
    ];
  const start = instantOf(day, time, zone);
  return [
    { name: "DTSTART", value: utc(start) },
    { name: "DTEND", value: utc(addSeconds(start, minutes * 60)) },
  ];
}

/** `20261123T140000Z`. */
const utc = (at: InstantText): string => digits(at.replace(/\.\d+Z$/, "Z"));

const digits = (text: string): string => text.replace(/[-:]/g, "");
