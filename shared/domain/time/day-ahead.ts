import { calendarDay, nextOfMonth } from "./calendar-day.ts";
import {
  coming,
  inMonth,
  inPart,
  inPartAhead,
  inWeek,
  later,
  monthNames,
  nextQuarter,
  onDate,
  onWeekday,
  weekdays,
} from "./day-steps.ts";
import { afterFeast, feastDay } from "./feasts.ts";
import type { LocalDay } from "./local-day.ts";
import { addDays, monthOf } from "./local-time.ts";
import { addMonths } from "./months.ts";

type Said = Readonly<Record<"W" | "M" | "N" | "P" | "U" | "Y" | "F", string>>;
type Rule = (said: Said, today: LocalDay) => LocalDay | null;

/** What a letter of a form stands for. */
const letters: Readonly<Record<string, string>> = {
  W: `(?<W>${weekdays.join("|")})`,
  M: `(?<M>${monthNames.join("|")})`,
  N: "(?<N>\\d{1,3})",
  P: "(?<P>early|mid|late|end)",
  U: "(?<U>day|week|month|year)",
  Y: "(?<Y>20\\d\\d)",
  F: "(?<F>\\p{L}+)",
};

const nextMonth = (today: LocalDay) => addMonths(monthOf(today), 1);
const date: Rule = ({ W, N, M, Y }, today) =>
  onWeekday(W, onDate(N, { month: M, year: Y || undefined }, today));
const weeksAfter: Rule = ({ W, N }, today) => addDays(coming(W, today), 7 * Number(N || 1));
const inNextWeek: Rule = ({ W }, today) => inWeek(1, W, today);
const onwards: Rule = ({ N, U }, today) => later(today, Number(N || 1), U);

const dayBehind = (day: LocalDay | null): LocalDay | null => day && addDays(day, 1);
const comingAfter = (weekday: string, day: LocalDay | null): LocalDay | null => day && coming(weekday, day);

/** What is ahead of today, in the words that `inDayWords` leaves; `?` stands behind a word that may be left out. */
const forms: readonly (readonly [string, Rule])[] = [
  ["today", (_, today) => today],
  ["tomorrow", (_, today) => addDays(today, 1)],
  ["overmorrow", (_, today) => addDays(today, 2)],
  ["this? W", ({ W }, today) => coming(W, today)],
  ["W this week?", ({ W }, today) => coming(W, today)],
  ["next W", inNextWeek],
  ["W next week?", inNextWeek],
  ["next week W", inNextWeek],
  ["W N? week", weeksAfter],
  ["week W", weeksAfter],
  ["N week W", weeksAfter],
  ["week from W", weeksAfter],
  ["N week from W", weeksAfter],
  ["N week after W", weeksAfter],
  ["this? weekend", (_, today) => coming("sat", today)],
  ["next weekend", (_, today) => inWeek(1, "sat", today)],
  ["after this? weekend", (_, today) => coming("mon", today)],
  ["after W", ({ W }, today) => addDays(coming(W, today), 1)],
  ["early? next week", (_, today) => inWeek(1, "mon", today)],
  ["week next", (_, today) => inWeek(1, "mon", today)],
  ["mid next week", (_, today) => inWeek(1, "wed", today)],
  ["late next week", (_, today) => inWeek(1, "fri", today)],
  ["end next week", (_, today) => inWeek(1, "fri", today)],
  ["week after next", (_, today) => inWeek(2, "mon", today)],
  ["late this? week", (_, today) => coming("fri", today)],
  ["end this? week", (_, today) => coming("fri", today)],
  ["N U", onwards],
  ["next month", (_, today) => later(today, 1, "month")],
  ["month next", (_, today) => later(today, 1, "month")],
  ["next year", (_, today) => calendarDay(Number(today.slice(0, 4)) + 1, 1, 1)],
  ["year next", (_, today) => calendarDay(Number(today.slice(0, 4)) + 1, 1, 1)],
  ["next quarter", (_, today) => nextQuarter(today)],
  ["P next month", ({ P }, today) => inPart(P, nextMonth(today))],
  ["N next month", ({ N }, today) => calendarDay(nextMonth(today).slice(0, 4), nextMonth(today).slice(5), N)],
  ["P this? month", ({ P }, today) => inPartAhead(P, today)],
  ["end this? year", (_, today) => onDate("31", { month: "dec", year: undefined }, today)],
  ["P? M Y?", ({ P, M, Y }, today) => inMonth(P || "early", { month: M, year: Y || undefined }, today)],
  ["W? N M Y?", date],
  ["W? M N Y?", date],
  ["W N", ({ W, N }, today) => onWeekday(W, nextOfMonth(N, today))],
  ["W after next", ({ W }, today) => inWeek(2, W, today)],
  ["after W? N", ({ W, N }, today) => dayBehind(onWeekday(W, nextOfMonth(N, today)))],
  ["after N M Y?", (said, today) => dayBehind(date(said, today))],
  ["after M N Y?", (said, today) => dayBehind(date(said, today))],
  ["after M", ({ M }, today) => dayBehind(inMonth("end", { month: M, year: undefined }, today))],
  ["week after F", ({ F }, today) => afterFeast(F, today)],
  ["W after F", ({ W, F }, today) => comingAfter(W, feastDay(F, today))],
  ["after F", ({ F }, today) => afterFeast(F, today)],
  ["F", ({ F }, today) => feastDay(F, today)],
];

const rules = forms.map(([form, rule]) => [formPattern(form), rule] as const);

function formPattern(form: string): RegExp {
  const parts = form.split(" ").map((part) => {
    const word = part.replace("?", "");
    const pattern = ` ${letters[word] ?? word}`;
    return part === word ? pattern : `(?:${pattern})?`;
  });
  return new RegExp(`^${parts.join("")}$`, "u");
}

/** The day ahead that the words name, as `inDayWords` leaves them; null: none. */
export function dayAhead(words: string, today: LocalDay): LocalDay | null {
  for (const [form, rule] of rules) {
    const groups = form.exec(` ${words}`)?.groups;
    const found = groups ?? (form.test(` ${words}`) ? {} : null);
    if (found) return rule({ W: "", M: "", N: "", P: "", U: "", Y: "", F: "", ...defined(found) }, today);
  }
  return null;
}

const defined = (groups: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(groups).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
