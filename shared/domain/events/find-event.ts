import { nameWords } from "../contacts/find-contacts.ts";
import { type Book, itemsIn } from "../ledger/book.ts";
import { editDistance } from "../text/edit-distance.ts";
import type { LocalDay } from "../time/local-day.ts";
import { daysBetween } from "../time/local-time.ts";
import type { NetworkingEvent } from "./event.ts";

const key = (name: string): string => nameWords(name).join(" ");

/** All events of that name; case and spaces aside. */
export const exactEvents = (book: Book, name: string): readonly NetworkingEvent[] =>
  itemsIn(book, "event").filter((event) => key(event.name) === key(name));

/** The event of that name on that day; case and spaces aside. */
export const eventOn = (book: Book, name: string, day: LocalDay): NetworkingEvent | null =>
  exactEvents(book, name).find((event) => event.day === day) ?? null;

/**
 * The name of an event around one of the days that `name` may be a slip of the finger for. Null: there is none, or some event
 * is called exactly so. Names with other numbers are others: `Expo 2026` is not `Expo 2025`.
 */
export function nearEvent(book: Book, name: string, days: readonly LocalDay[]): string | null {
  if (exactEvents(book, name).length > 0) return null;
  const allowed = key(name).length < 12 ? 1 : 2;
  const around = itemsIn(book, "event").filter((event) =>
    days.some((day) => Math.abs(daysBetween(event.day, day)) <= 60),
  );
  const near = around.filter(
    (event) => digits(event.name) === digits(name) && slips(key(event.name), key(name)) <= allowed,
  );
  near.sort((one, other) => slips(key(one.name), key(name)) - slips(key(other.name), key(name)));
  return near[0]?.name ?? null;
}

const digits = (name: string): string => name.replace(/\D+/g, " ").trim();

const shortest = 4;

const slips = (one: string, other: string): number =>
  Math.min(one.length, other.length) < shortest || Math.abs(one.length - other.length) > 2
    ? Number.POSITIVE_INFINITY
    : editDistance(one, other);

/** All events whose names hold all words of that one, in whatever order. */
export function eventsCalled(book: Book, name: string): readonly NetworkingEvent[] {
  const words = nameWords(name).filter((word) => word !== "the");
  return itemsIn(book, "event").filter((event) =>
    words.every((word) => nameWords(event.name).includes(word)),
  );
}

/** The last of the events up to `today`, else the next that is to come. */
export function lastOrNext(events: readonly NetworkingEvent[], today: LocalDay): NetworkingEvent | null {
  const byDay = events.toSorted((one, other) => (one.day < other.day ? -1 : 1));
  return byDay.findLast(({ day }) => day <= today) ?? byDay[0] ?? null;
}
