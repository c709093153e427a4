import { type Book, itemIn } from "../ledger/book.ts";
import { moneyText } from "../money/money-text.ts";
import { sayMinutes } from "../time/read-minutes.ts";
import { sayDay } from "../time/say-day.ts";
import type { NetworkingEvent } from "./event.ts";

/** What an event is now, as a sentence: `Chamber mixer on Thursday, 12 November 2026: cost $25.00, 2 hours, of BNI Downtown.` */
export function describeEvent(book: Book, before: NetworkingEvent | null, event: NetworkingEvent): string {
  const group = event.groupId === null ? null : itemIn(book, "group", event.groupId);
  const said = [
    event.cost ? `cost ${moneyText(event.cost)}` : "no cost yet",
    event.minutes !== null && sayMinutes(event.minutes),
    group && `of ${group.name}`,
  ].filter((each) => typeof each === "string");
  return `${before ? "" : "New event "}${event.name} on ${sayDay(event.day)}: ${said.join(", ")}.`;
}
