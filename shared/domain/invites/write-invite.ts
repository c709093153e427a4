import ICAL from "ical.js";
import { addDays, addSeconds, instantOf } from "../time/local-time.ts";
import type { Invite } from "./invite.ts";

/** The invite as iCalendar (RFC 5545), published, with times in UTC, which every calendar understands. */
export function writeInvite(invite: Invite): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.updatePropertyWithValue("version", "2.0");
  calendar.updatePropertyWithValue("prodid", "-//Nextday//EN");
  calendar.updatePropertyWithValue("method", "PUBLISH");
  const event = new ICAL.Component("vevent");
  const { start, end } = whenOf(invite);
  event.updatePropertyWithValue("uid", invite.uid);
  event.updatePropertyWithValue("sequence", invite.sequence);
  event.updatePropertyWithValue("dtstamp", utc(invite.writtenAt));
  event.updatePropertyWithValue("dtstart", start);
  event.updatePropertyWithValue("dtend", end);
  event.updatePropertyWithValue("summary", invite.summary);
  if (invite.place !== null) event.updatePropertyWithValue("location", invite.place);
  calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}

function whenOf({ day, time, minutes, zone }: Invite) {
  if (time === null)
    return { start: ICAL.Time.fromDateString(day), end: ICAL.Time.fromDateString(addDays(day, 1)) };
  const start = instantOf(day, time, zone);
  return { start: utc(start), end: utc(addSeconds(start, minutes * 60)) };
}

const utc = (at: string) => ICAL.Time.fromDateTimeString(at.replace(/\.\d+Z$/, "Z"));
