import type { ForwardedMail } from "../forwards/forwarded-mail.ts";
import { isMachineAddress } from "../mail/machine-address.ts";
import type { LocalDay } from "../time/local-day.ts";
import { addDays } from "../time/local-time.ts";
import { readDay } from "../time/read-day.ts";
import { type Hours, hoursIn } from "../time/read-hours.ts";
import { confirmedName } from "./confirmed-name.ts";
import { nothingMore } from "./events-of-things.ts";
import type { InviteEvent } from "./invite-event.ts";
import { type InviteTime, timeIn } from "./invite-time.ts";
import { zoneShownAs } from "./windows-zones.ts";

/** A day and hours that lines of a mail say. */
type When = { readonly day: LocalDay; readonly hours: Hours; readonly zone: string | null };

const most = { lines: 400, line: 200 } as const;

type Told = Pick<ForwardedMail, "subject" | "lines" | "from">;

/**
 * The event that a mail which is passed on tells of in words alone: its subject confirms it, or it is an appointment that Outlook has
 * written out, and its lines say one day with hours. `sentOn`: a day without a year is the next after that. Of several days none is
 * taken, and the person is asked; without any it is no event.
 */
export function toldInWords({ subject, lines, from }: Told, sentOn: LocalDay): readonly InviteEvent[] {
  const shown = lines.slice(0, most.lines).map((line) => line.trim().slice(0, most.line));
  const isAppointment = isAppointmentIn(shown);
  const summary = isAppointment
    ? (subject ?? "").trim()
    : confirmedName(subject ?? "", isMachineAddress(from.email ?? ""));
  if (summary === null || summary === "") return [];
  const found = new Map(whensIn(shown, sentOn).map((when) => [JSON.stringify(when), when]));
  const [only, another] = found.values();
  if (!only) return [];
  const { day, hours, zone } = only;
  const times = another
    ? { start: null, end: null }
    : { start: timeOf(day, hours.from, zone), end: endOf(only) };
  const organizer = isAppointment ? from : null;
  return [{ ...nothingMore, ...times, summary, location: placeIn(shown), organizer }];
}

/** Outlook puts when and where above all other words. */
function isAppointmentIn(lines: readonly string[]): boolean {
  const [when = "", where = ""] = lines.filter((line) => line !== "");
  return /^(?:when|wann|quand|cuándo) ?:/i.test(when) && /^(?:where|wo|où|dónde) ?:/i.test(where);
}

function endOf({ day, hours: { from, to }, zone }: When): InviteTime | null {
  if (to === null) return null;
  return timeOf(to <= from ? addDays(day, 1) : day, to, zone);
}

const timeOf = (day: LocalDay, clock: string, zone: string | null): InviteTime =>
  zone === null ? { kind: "floating", local: `${day}T${clock}:00` } : timeIn(zone, `${day}T${clock}:00`);

/** When something was bought, or has to be done by, is not when it is. */
const another =
  /\b(?:order(?:ed)?|placed|purchased?|paid|payment|invoice|refunds?|cancel|deadline|until|by|before|sent|date:|bestellt|rechnung)\b/i;

function whensIn(lines: readonly string[], sentOn: LocalDay): readonly When[] {
  return lines.flatMap((line, at) => {
    const day = another.test(line) ? null : dayIn(line, sentOn);
    if (day === null) return [];
    const near = [line, lines[at + 1] ?? "", lines[at + 2] ?? ""];
    const said = near.find((each, index) => hoursOf(each, index === 0 ? day.rest : each) !== null);
    const hours = said === undefined ? null : hoursOf(said, said === line ? day.rest : said);
    return hours ? [{ day: day.day, hours, zone: zoneIn(said ?? "") }] : [];
  });
}

const hoursOf = (line: string, rest: string): Hours | null =>
  another.test(line) ? null : (hoursIn(rest.replace(/[()|•·]/g, " ").replace(/\s+/g, " "))?.hours ?? null);

const month = String.raw`\p{L}{3,10}\.?`;
const dates = new RegExp(
  String.raw`\d{4}-\d\d-\d\d|${month} \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?(?![\d:])|\d{1,2}(?:\.|st|nd|rd|th)? (?:de )?${month}(?:,? (?:de )?\d{4})?`,
  "gu",
);

/** The one day that a line says, and what else it says. */
function dayIn(line: string, sentOn: LocalDay): { readonly day: LocalDay; readonly rest: string } | null {
  const found = [...line.matchAll(dates)].flatMap(([words]) => {
    const read = readDay(words, { today: sentOn, ahead: true });
    return read.kind === "day" ? [{ day: read.day, rest: line.replace(words, " ") }] : [];
  });
  const [only, more] = found;
  return only && !more ? only : null;
}

/** What clocks are said to go by, where that is one zone. */
const zones: Readonly<Record<string, string>> = {
  ...{ EST: "America/New_York", EDT: "America/New_York", ET: "America/New_York" },
  ...{ CST: "America/Chicago", CDT: "America/Chicago", CT: "America/Chicago" },
  ...{ MST: "America/Denver", MDT: "America/Denver", MT: "America/Denver" },
  ...{ PST: "America/Los_Angeles", PDT: "America/Los_Angeles", PT: "America/Los_Angeles" },
  ...{ GMT: "UTC", UTC: "UTC", BST: "Europe/London", CET: "Europe/Berlin", CEST: "Europe/Berlin" },
};

const zoneIn = (line: string): string | null =>
  zoneOfOutlook(line) ?? zones[/\b(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T)\b/.exec(line)?.[0] ?? ""] ?? null;

/** `(UTC-05:00) Eastern Time (US & Canada)` */
function zoneOfOutlook(line: string): string | null {
  const at = line.search(/\((?:UTC|GMT)[+-]\d\d:\d\d\) /);
  return at < 0 ? null : zoneShownAs(line.slice(at));
}

const placeLabel = /^(?:where|location|venue|address|place|ort|wo|lieu|où|lugar|dónde)(?: ?[:–-]|$)(.*)$/i;

function placeIn(lines: readonly string[]): string | null {
  const at = lines.findIndex((line) => placeLabel.test(line));
  const beside = placeLabel.exec(lines[at] ?? "")?.[1]?.trim() ?? "";
  const below = lines.slice(at + 1).find((line) => line !== "") ?? "";
  return at < 0 ? null : beside || below || null;
}
