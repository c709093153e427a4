import { Temporal } from "temporal-polyfill";
import { type CalendarComponent, propertyIn } from "./calendar-component.ts";
import { readTime, timesIn } from "./invite-time.ts";
import { type RecurrenceRule, readRule } from "./recurrence-rule.ts";
import { recurringDays } from "./recurring-days.ts";
import { usualZones } from "./windows-zones.ts";

/** When clocks are set to an offset (RFC 5545, 3.6.5): from then on, and on the days of its rule. */
type Observance = {
  readonly begun: string;
  readonly others: readonly string[];
  readonly rule: RecurrenceRule | null;
  readonly offset: string;
};

/** A zone that a VTIMEZONE describes: a usual one that goes as it says, else its offset at the moment (`-05:00`). Null: it says nothing. */
export function zoneByRules({ components }: CalendarComponent): (local: string) => string | null {
  const observances = components.flatMap(observanceOf).slice(0, 60);
  const usual = new Map<string, string | null>();
  return (local) => {
    const offset = offsetAt(observances, local);
    const [year = ""] = local.split("-", 1);
    const like = usual.get(year) ?? (offset === null ? null : zoneLike(observances, local));
    if (usual.size < 20) usual.set(year, like);
    return like ?? offset;
  };
}

/** Twice a month for a year. */
function zoneLike(observances: readonly Observance[], local: string): string | null {
  const start = Temporal.PlainDateTime.from(local);
  const moments = Array.from({ length: 25 }, (_, n) => start.add({ days: 15 * n }));
  const offsets = moments.map((each) => offsetAt(observances, each.toString()));
  const goesSo = (zone: string) =>
    moments.every((each, n) => each.toZonedDateTime(zone).offset === offsets[n]);
  return usualZones.find(goesSo) ?? null;
}

function offsetAt(observances: readonly Observance[], local: string): string | null {
  const onsets = observances.flatMap((each) => {
    const onset = lastOnset(each, local);
    return onset === null ? [] : [{ onset, offset: each.offset }];
  });
  const [last] = onsets.sort((one, other) => (one.onset < other.onset ? 1 : -1));
  return (last ?? observances[0])?.offset ?? null;
}

function observanceOf(component: CalendarComponent): readonly Observance[] {
  const start = readTime(propertyIn(component, "DTSTART"), () => null);
  const offset = offsetIn(propertyIn(component, "TZOFFSETTO")?.value ?? "");
  if (start?.kind !== "floating" || offset === null) return [];
  const dates = component.properties.filter(({ name }) => name === "RDATE").slice(0, 200);
  const times = dates.flatMap((each) => timesIn(each, () => null));
  const others = times.flatMap((each) => (each.kind === "floating" ? [each.local] : []));
  const rule = readRule(propertyIn(component, "RRULE")?.value ?? "");
  return [{ begun: start.local, others, rule, offset }];
}

function offsetIn(value: string): string | null {
  const [, sign, hours = "", minutes = ""] = /^\s*([+-])(\d\d):?(\d\d)/.exec(value) ?? [];
  if (sign === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  const offset = `${sign}${hours}:${minutes}`;
  return offset === "-00:00" ? "+00:00" : offset;
}

/** When clocks were last set so, up to then. */
function lastOnset({ begun, others, rule }: Observance, local: string): string | null {
  const day = local.slice(0, 10);
  const to = rule?.until && rule.until < day ? rule.until : day;
  const from = Temporal.PlainDate.from(to).subtract({ days: 400 }).toString();
  const days = rule ? recurringDays(rule, begun.slice(0, 10), { from, to }) : [];
  const onsets = [begun, ...others, ...days.map((each) => `${each}${begun.slice(10)}`)];
  return (
    onsets
      .filter((each) => each <= local)
      .sort()
      .at(-1) ?? null
  );
}
