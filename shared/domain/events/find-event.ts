import { nameWords } from "../contacts/find-contacts.ts";
import { type Book, itemsIn } from "../ledger/book.ts";
import type { LocalDay } from "../time/local-day.ts";
import { addDays } from "../time/local-time.ts";
import type { NetworkingEvent } from "./event.ts";

const key = (name: string): string => nameWords(name).join(" ");

const named = (book: Book, name: string): readonly NetworkingEvent[] =>
  itemsIn(book, "event").filter((event) => key(event.name) === key(name));

/** The event of that name on that day; case and spaces aside. */
export const eventOn = (book: Book, name: string, day: LocalDay): NetworkingEvent | null =>
  named(book, name).find((event) => event.day === day) ?? null;

/** The last event of that name in the sixty days up to `today`. */
export function recentEvent(book: Book, name: string, today: LocalDay): NetworkingEvent | null {
  const recent = named(book, name).filter(({ day }) => day <= today && day >= addDays(today, -60));
  return recent.sort((one, other) => (one.day < other.day ? 1 : -1))[0] ?? null;
}
