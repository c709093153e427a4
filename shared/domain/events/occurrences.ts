import { Temporal } from "temporal-polyfill";
import { type InviteTime, timeIn } from "../invites/invite-time.ts";
import { readRule } from "../invites/recurrence-rule.ts";
import { recurringDays, type Within } from "../invites/recurring-days.ts";
import type { EventSeries } from "./series.ts";

/** What tells one time of a series from the others, and stays when it is moved. */
export function occurrenceKey(time: InviteTime): string {
  if (time.kind === "day") return time.day;
  return time.kind === "floating" ? time.local : time.at;
}

export const dayOf = (time: InviteTime): string => (time.kind === "day" ? time.day : time.local.slice(0, 10));

/** More than one a day is no meeting of networkers. */
const most = 100;

/** The times at which a series comes in those days (RFC 5545, 3.8.5): its first, those of its rules and those beside, without those taken out. */
export function occurrencesOf({ start, repeats }: EventSeries, within: Within): readonly InviteTime[] {
  const days = repeats.rules.flatMap((text) => daysByRule(text, start, within));
  const taken = new Set(repeats.without.flatMap((each) => [occurrenceKey(each)]));
  const times = new Map([start, ...days, ...repeats.besides].map((each) => [occurrenceKey(each), each]));
  return [...times.values()]
    .filter((each) => dayOf(each) >= within.from && dayOf(each) <= within.to)
    .filter((each) => !taken.has(occurrenceKey(each)) && !taken.has(dayOf(each)))
    .sort((one, other) => (occurrenceKey(one) < occurrenceKey(other) ? -1 : 1))
    .slice(0, most);
}

function daysByRule(text: string, start: InviteTime, within: Within): readonly InviteTime[] {
  const rule = readRule(text);
  if (rule === null) return [];
  const times = recurringDays(rule, dayOf(start), within).map((day) => timeOn(start, day));
  const { untilAt } = rule;
  return times.filter((each) => untilAt === null || each.kind !== "zoned" || each.at <= untilAt);
}

/** The same hour on another day. */
function timeOn(start: InviteTime, day: string): InviteTime {
  if (start.kind === "day") return { kind: "day", day };
  const local = `${day}${start.local.slice(10)}`;
  return start.kind === "floating" ? { kind: "floating", local } : timeIn(start.zone, local);
}

/** The end of a meeting that was to go from `start` to `end`, where it begins at another time. */
export function endFrom(begins: InviteTime, start: InviteTime, end: InviteTime | null): InviteTime | null {
  if (end === null || end.kind !== start.kind || end.kind !== begins.kind) return null;
  const length = Temporal.PlainDateTime.from(localOf(start)).until(localOf(end));
  const local = Temporal.PlainDateTime.from(localOf(begins)).add(length).toString({ smallestUnit: "second" });
  if (end.kind === "day") return { kind: "day", day: local.slice(0, 10) };
  return end.kind === "floating" ? { kind: "floating", local } : timeIn(end.zone, local);
}

const localOf = (time: InviteTime): string => (time.kind === "day" ? `${time.day}T00:00:00` : time.local);
