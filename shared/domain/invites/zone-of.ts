import { type CalendarComponent, textIn } from "./calendar-component.ts";
import type { ZoneNamed } from "./invite-time.ts";
import { zoneOfWindows, zoneShownAs } from "./windows-zones.ts";
import { zoneByRules } from "./zone-rules.ts";

/** What a calendar's names of zones mean: IANA's, Windows', or its own. Times without a zone go by that of the whole calendar. */
export function zonesOf(calendar: CalendarComponent): ZoneNamed {
  const described = calendar.components
    .filter(({ name }) => name === "VTIMEZONE")
    .slice(0, 12)
    .map((each) => ({
      name: textIn(each, "TZID") ?? "",
      is: textIn(each, "X-LIC-LOCATION"),
      by: zoneByRules(each),
    }));
  const whole = textIn(calendar, "X-WR-TIMEZONE") ?? textIn(calendar, "TIMEZONE-ID");
  const found = new Map<string, string | null>();
  return (name, local) => {
    const key = `${name ?? ""} ${local}`;
    const zone = found.get(key) ?? zoneOf(name ?? whole, described, local);
    if (found.size < 5000) found.set(key, zone);
    return zone;
  };
}

/** A VTIMEZONE: what it is called, what it says that it is, and how it goes. */
type Described = {
  readonly name: string;
  readonly is: string | null;
  readonly by: (local: string) => string | null;
};

function zoneOf(said: string | null, described: readonly Described[], local: string): string | null {
  if (said === null) return null;
  const name = said.trim().replace(/^"|"$/g, "");
  const own = described.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const [only, another] = described;
  return (
    knownZone(name) ??
    zoneOfWindows(name) ??
    (own && (knownZone(own.is ?? "") ?? own.by(local))) ??
    zoneShownAs(name) ??
    zoneOfOffset(name) ??
    (only && !another ? only.by(local) : null)
  );
}

/** `/mozilla.org/20050126_1/America/New_York`, `tzone://Microsoft/Utc`: of a path the end may be the name. */
function knownZone(name: string): string | null {
  if (/(?:^|\/)(?:UTC|GMT|Z)$/i.test(name)) return "UTC";
  const parts = name.replace(/ /g, "_").split("/").filter(Boolean);
  const ends = [parts.slice(-3), parts.slice(-2), parts.slice(-1)].map((each) => each.join("/"));
  const dashed = /^[A-Za-z]+-[A-Z][A-Za-z_]+$/.test(name) ? [name.replace("-", "/")] : [];
  return [...ends, ...dashed].find(isZone) ?? null;
}

function isZone(name: string): boolean {
  if (!/^[A-Za-z][\w+/-]{1,50}$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** `GMT-0500`, `(UTC+01:00) Somewhere`, `UTC+2`. */
function zoneOfOffset(name: string): string | null {
  const [, sign, hours = "", minutes = "00"] = /(?:GMT|UTC|^)\s?([+-])(\d{1,2}):?(\d\d)?\b/i.exec(name) ?? [];
  if (sign === undefined || Number(hours) > 14 || Number(minutes) > 59) return null;
  return `${sign}${hours.padStart(2, "0")}:${minutes}`;
}
