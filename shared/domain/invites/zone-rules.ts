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
  /** By year: whoever asks once asks often. */
  readonly known: Map<number, readonly string[]>;
};

/** No clocks are set by rules of more kinds, or more often than once a year; whatever else a file says costs no time. */
const most = { observances: 60, rules: 16, years: 3 } as const;
const [earliest, latest] = [1970, 2100];

/** A zone that a VTIMEZONE describes: a usual one that goes as it says, else its offset at the moment (`-05:00`). Null: it says nothing. */
export function zoneByRules({ components }: CalendarComponent): (local: string) => string | null {
  const described = components.slice(0, most.observances).flatMap(observanceOf);
  const ruled = described.filter(({ rule }) => rule !== null).slice(0, most.rules);
  const observances = [...described.filter(({ rule }) => rule === null), ...ruled];
  const usual = new Map<string, string | null>();
  return (local) => {
    const offset = offsetAt(observances, local);
    const [year = ""] = local.split("-", 1);
    if (offset === null) return null;
    if (!usual.has(year) && usual.size < most.years) usual.set(year, zoneLike(observances, local));
    return usual.get(year) ?? offset;
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
  const dates = component.properties.filter(({ name }) => name === "RDATE");
  const times = timesIn(dates, () => null);
  const others = times.flatMap((each) => (each.kind === "floating" ? [each.local] : []));
  const rule = readRule(propertyIn(component, "RRULE")?.value ?? "");
  const isYearly = rule?.every === "year" && rule.count === null;
  return [{ begun: start.local, others, rule: isYearly ? rule : null, offset, known: new Map() }];
}

function offsetIn(value: string): string | null {
  const [, sign, hours = "", minutes = ""] = /^\s*([+-])(\d\d):?(\d\d)/.exec(value) ?? [];
  if (sign === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  const offset = `${sign}${hours}:${minutes}`;
  return offset === "-00:00" ? "+00:00" : offset;
}

/** When clocks were last set so, up to then. */
function lastOnset(observance: Observance, local: string): string | null {
  const { begun, others, rule } = observance;
  const last = rule?.until && rule.until < local ? rule.until : local;
  const year = Math.min(Math.max(Number(last.slice(0, 4)), earliest), latest);
  const days = [year - 1, year].flatMap((each) => onsetsIn(observance, each));
  const onsets = [begun, ...others, ...days].filter((each) => each <= local);
  return onsets.sort().at(-1) ?? null;
}

function onsetsIn({ begun, rule, known }: Observance, year: number): readonly string[] {
  if (rule === null) return [];
  const kept = known.get(year);
  if (kept) return kept;
  const days = recurringDays(rule, begun.slice(0, 10), { from: `${year}-01-01`, to: `${year}-12-31` });
  const onsets = days.map((day) => `${day}${begun.slice(10)}`);
  known.set(year, onsets);
  return onsets;
}
