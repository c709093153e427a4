import { type Book, itemIn } from "../ledger/book.ts";
import { moneyText } from "../money/money-text.ts";
import { sayMinutes } from "../time/read-minutes.ts";
import { sayDay } from "../time/say-day.ts";
import type { NetworkingEvent } from "./event.ts";
import { eventHours } from "./event-hours.ts";

/** What an event is now, as a sentence: `Chamber mixer on Thursday, 12 November 2026, 6 pm to 8 pm, at Hilton: cost $25.00, of BNI Downtown.` */
export function describeEvent(book: Book, before: NetworkingEvent | null, event: NetworkingEvent): string {
  const group = event.groupId === null ? null : itemIn(book, "group", event.groupId);
  const when = [
    `${event.name} on ${sayDay(event.day)}`,
    eventHours(event, book.settings.zone),
    event.place && `at ${event.place}`,
    event.organizer && `hosted by ${event.organizer}`,
  ].filter((each) => typeof each === "string");
  const said = [
    event.cost ? `cost ${moneyText(event.cost)}` : "no cost yet",
    event.minutes !== null && sayMinutes(event.minutes),
    group && `of ${group.name}`,
    event.isFun && "just for fun",
  ].filter((each) => typeof each === "string");
  return `${before ? "" : "New event "}${when.join(", ")}: ${said.join(", ")}.`;
}
