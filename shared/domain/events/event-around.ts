import { type Book, itemsIn } from "../ledger/book.ts";
import type { InstantText, LocalDay } from "../time/local-day.ts";
import { addDays, addSeconds } from "../time/local-time.ts";
import type { NetworkingEvent } from "./event.ts";
import { wasThere } from "./took-place.ts";

/** Seconds after an event in which the cards that come are held to be from it. */
const cardsUntil = 36 * 3600;

/**
 * The event at which who is captured now was met, as far as its time tells: it is on, or has been over for a day and a half at most. Of
 * one whose hours are not known the next day counts, and it must have been told of before: else its name is somebody's word for today.
 */
export function eventAround(
  book: Book,
  { now, today }: { readonly now: InstantText; readonly today: LocalDay },
): NetworkingEvent | null {
  const isAround = ({ startsAt, endsAt, day, toldOn }: NetworkingEvent): boolean =>
    startsAt === null
      ? toldOn !== null && toldOn < day && day <= today && today <= addDays(day, 1)
      : startsAt <= now && now <= addSeconds(endsAt ?? startsAt, cardsUntil);
  const around = itemsIn(book, "event").filter((event) => wasThere(event) && isAround(event));
  return around.sort((one, other) => (startOf(one) < startOf(other) ? 1 : -1))[0] ?? null;
}

const startOf = ({ startsAt, day }: NetworkingEvent): string => startsAt ?? day;
