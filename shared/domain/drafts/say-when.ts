import { Temporal } from "temporal-polyfill";
import type { LocalDay } from "../time/local-day.ts";
import { addDays, daysBetween } from "../time/local-time.ts";
import type { Language } from "./language.ts";

type Words = {
  readonly locale: string;
  readonly at: (event: string) => string;
  readonly today: string;
  readonly yesterday: string;
  readonly onDay: (day: string) => string;
  readonly lastWeek: string;
  readonly inMonth: (month: string) => string;
  readonly lastYear: string;
  readonly inYear: (year: string) => string;
  readonly nextWeek: (one: string, other: string) => string;
};

const wordsOf: Readonly<Record<Language, Words>> = {
  en: {
    locale: "en-GB",
    at: (event) => `at ${event}`,
    today: "today",
    yesterday: "yesterday",
    onDay: (day) => `on ${day}`,
    lastWeek: "last week",
    inMonth: (month) => `in ${month}`,
    lastYear: "last year",
    inYear: (year) => `in ${year}`,
    nextWeek: (one, other) => `${one} or ${other} next week`,
  },
  de: {
    locale: "de-DE",
    at: (event) => `bei ${event}`,
    today: "heute",
    yesterday: "gestern",
    onDay: (day) => `am ${day}`,
    lastWeek: "letzte Woche",
    inMonth: (month) => `im ${month}`,
    lastYear: "letztes Jahr",
    inYear: (year) => `im Jahr ${year}`,
    nextWeek: (one, other) => `nächste Woche ${one} oder ${other}`,
  },
  fr: {
    locale: "fr-FR",
    at: (event) => `à ${event}`,
    today: "aujourd’hui",
    yesterday: "hier",
    onDay: (day) => day,
    lastWeek: "la semaine dernière",
    inMonth: (month) => `en ${month}`,
    lastYear: "l’an dernier",
    inYear: (year) => `en ${year}`,
    nextWeek: (one, other) => `${one} ou ${other} de la semaine prochaine`,
  },
  es: {
    locale: "es-ES",
    at: (event) => `en ${event}`,
    today: "hoy",
    yesterday: "ayer",
    onDay: (day) => `el ${day}`,
    lastWeek: "la semana pasada",
    inMonth: (month) => `en ${month}`,
    lastYear: "el año pasado",
    inYear: (year) => `en ${year}`,
    nextWeek: (one, other) => `el ${one} o el ${other} de la semana que viene`,
  },
};

const say = (day: LocalDay, locale: string, part: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...part, timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`));

/** Where and when somebody was met, seen from today: `at Chamber breakfast yesterday`, `in May`. Null: neither is known. */
export function sayMet(
  { metAt, metOn }: { readonly metAt: string | null; readonly metOn: LocalDay | null },
  today: LocalDay,
  language: Language,
): string | null {
  const words = wordsOf[language];
  const where = metAt === null ? [] : [words.at(metAt)];
  const when = metOn === null ? [] : [whenMet(metOn, today, words)];
  return [...where, ...when].join(" ") || null;
}

function whenMet(metOn: LocalDay, today: LocalDay, words: Words): string {
  const days = daysBetween(metOn, today);
  if (days <= 0) return words.today;
  if (days === 1) return words.yesterday;
  if (days <= 6) return words.onDay(say(metOn, words.locale, { weekday: "long" }));
  if (days <= 13) return words.lastWeek;
  if (days <= 300) return words.inMonth(say(metOn, words.locale, { month: "long" }));
  return days <= 500 ? words.lastYear : words.inYear(metOn.slice(0, 4));
}

/** Two days of next week to meet on, as a person would propose them: `Tuesday or Thursday next week`. */
export function sayMeetingDays(today: LocalDay, language: Language): string {
  const date = Temporal.PlainDate.from(today);
  const monday = addDays(today, 8 - date.dayOfWeek);
  const [one, other] = date.day % 2 === 0 ? [1, 3] : [2, 4];
  const words = wordsOf[language];
  const weekday = (day: number) => say(addDays(monday, day), words.locale, { weekday: "long" });
  return words.nextWeek(weekday(one), weekday(other));
}
