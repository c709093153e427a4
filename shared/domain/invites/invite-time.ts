import { Temporal } from "temporal-polyfill";
import type { InstantText, LocalDay } from "../time/local-day.ts";
import type { ContentLine } from "../vcards/content-line.ts";

/** When something of a calendar is: on whole days, at an hour wherever one is, or at a moment. `local`: `2026-11-21T08:00:00`. */
export type InviteTime =
  | { readonly kind: "day"; readonly day: LocalDay }
  | { readonly kind: "floating"; readonly local: string }
  | { readonly kind: "zoned"; readonly local: string; readonly zone: string; readonly at: InstantText };

/** The zone that clocks go by which a calendar calls so, IANA or an offset; null: it is not known. */
export type ZoneNamed = (name: string | null, local: string) => string | null;

const moment =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d{1,9})?[ ]?(Z|[+-]\d\d:?\d\d)?)?$/i;

/** A year beyond which nobody meets; near the end of all years there is no time after it. */
const furthest = 2500;

/** A series has no more exceptions. */
const mostTimes = 1000;

/** The times of properties, each of which may be a list; one that cannot be read is left out. Source: RFC 5545, 3.3.4 and 3.3.5. */
export const timesIn = (properties: readonly ContentLine[], zoneNamed: ZoneNamed): readonly InviteTime[] =>
  properties
    .slice(0, mostTimes)
    .flatMap((property) => property.value.split(",", mostTimes).map((value) => ({ ...property, value })))
    .slice(0, mostTimes)
    .flatMap((each) => readTime({ ...each, value: each.value.replace(/\/.*/, "") }, zoneNamed) ?? []);

/** The time of a property; null where there is none or it cannot be read. */
export function readTime(property: ContentLine | null, zoneNamed: ZoneNamed): InviteTime | null {
  if (property === null) return null;
  const { name, value } = apart(property);
  const [, year, month, day, hour, minute, second = "00", mark] = moment.exec(value) ?? [];
  if (Number(year) > furthest) return null;
  const date = `${year ?? ""}-${month ?? ""}-${day ?? ""}`;
  const isDate = hour === undefined || property.parameters.get("VALUE")?.[0]?.toUpperCase() === "DATE";
  try {
    if (isDate) return { kind: "day", day: Temporal.PlainDate.from(date).toString() };
    const time = `${hour}:${minute ?? ""}:${second === "60" ? "59" : second}`;
    const local = localText(date, time);
    const zone = mark === undefined ? zoneNamed(name, local) : zoneOfMark(mark);
    return zone === null ? { kind: "floating", local } : timeIn(zone, local);
  } catch {
    return null;
  }
}

/** A name of a zone that holds colons, and should have been quoted, has been taken for the beginning of the value. */
function apart({ parameters, value }: ContentLine): { readonly name: string | null; readonly value: string } {
  const said = parameters.get("TZID")?.join(",") ?? null;
  const colon =
    /^\d/.test(value) && moment.test(value.trim()) ? -1 : value.search(/:\d{8}(?:T\d{4,6}Z?)?\s*$/i);
  if (colon < 0) return { name: said, value: value.trim() };
  return { name: `${said ?? ""}:${value.slice(0, colon)}`, value: value.slice(colon + 1).trim() };
}

function localText(date: string, time: string): string {
  const day = Temporal.PlainDate.from(date);
  if (time.startsWith("24:")) return `${day.add({ days: 1 }).toString()}T00:00:00`;
  return Temporal.PlainDateTime.from(`${day.toString()}T${time}`).toString({ smallestUnit: "second" });
}

const zoneOfMark = (mark: string): string =>
  /^z$/i.test(mark) ? "UTC" : `${mark.slice(0, 3)}:${mark.slice(-2)}`;

/** What clocks in `zone` show as `local`. */
export function timeIn(zone: string, local: string): InviteTime {
  const at = Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
  return { kind: "zoned", local, zone, at: at.toString({ smallestUnit: "millisecond" }) };
}

/** As it is printed: a date, a time without an offset, or a time with the offset of its zone (ISO 8601). */
export function timeText(time: InviteTime): string {
  if (time.kind === "day") return time.day;
  if (time.kind === "floating") return time.local;
  return Temporal.Instant.from(time.at)
    .toZonedDateTimeISO(time.zone)
    .toString({ timeZoneName: "never", smallestUnit: "second" });
}
