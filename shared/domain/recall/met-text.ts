import type { LocalDay } from "../time/local-day.ts";
import type { RecalledPerson } from "./recalled-person.ts";

/** `Met at Chamber breakfast (BNI Downtown), 20 November 2026`. */
export function metText({ event, group, contact }: RecalledPerson): string {
  const place = event ?? group;
  const ofGroup = event !== null && group !== null && group !== event ? ` (${group})` : "";
  return place === null
    ? `Met on ${dateOf(contact.metOn)}`
    : `Met at ${place}${ofGroup}, ${dateOf(contact.metOn)}`;
}

const dateFormat = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;

const dateOf = (day: LocalDay): string =>
  new Intl.DateTimeFormat("en-GB", dateFormat).format(new Date(`${day}T12:00:00Z`));
