import type { LocalDay } from "../time/local-day.ts";
import type { RecalledPerson } from "./recalled-person.ts";

/** `Met at Chamber breakfast (BNI Downtown), 20 November 2026`. */
export function metText({ event, group, contact }: RecalledPerson): string {
  const place = event ?? group;
  const ofGroup = event !== null && group !== null && group !== event ? ` (${group})` : "";
  if (contact.isUndated) return place === null ? "Met before you wrote to me" : `Met at ${place}${ofGroup}`;
  return place === null
    ? `Met on ${dateOf(contact.metOn)}`
    : `Met at ${place}${ofGroup}, ${dateOf(contact.metOn)}`;
}

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** `20 November 2026`. */
const dateOf = (day: LocalDay): string =>
  `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1] ?? ""} ${day.slice(0, 4)}`;
