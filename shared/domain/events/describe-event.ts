import { type Book, itemIn } from "../ledger/book.ts";
import { moneyText } from "../money/money-text.ts";
import { sayMinutes } from "../time/read-minutes.ts";
import { sayDay } from "../time/say-day.ts";
import type { NetworkingEvent } from "./event.ts";
import { eventHours } from "./event-hours.ts";

/** What an event is now, as a sentence: `Chamber mixer on Thursday, 12 November 2026, 6 pm to 8 pm, at Hilton: cost $25.00, of BNI Downtown.` */
export function describeEvent(book: Book, before: NetworkingEvent | null, event: NetworkingEvent): string {
  const host = event.organizer && `hosted by ${event.organizer}`;
  const when = joined([whenAndWhere(book, event), host]);
  return `${before ? "" : "New event "}${event.name} on ${when}: ${joined(costAndGroup(book, event))}.`;
}

/** The same but its name, in short lines. */
export const eventRows = (book: Book, event: NetworkingEvent): readonly string[] => [
  whenAndWhere(book, event),
  joined([event.organizer && `Hosted by ${event.organizer}`, ...costAndGroup(book, event)]),
];

const whenAndWhere = ({ settings }: Book, event: NetworkingEvent): string =>
  joined([sayDay(event.day), eventHours(event, settings.zone), event.place && `at ${event.place}`]);

function costAndGroup(book: Book, { cost, minutes, groupId, isFun }: NetworkingEvent) {
  const group = groupId === null ? null : itemIn(book, "group", groupId);
  return [
    cost ? `cost ${moneyText(cost)}` : "no cost yet",
    minutes !== null && sayMinutes(minutes),
    group && `of ${group.name}`,
    isFun && "just for fun",
  ];
}

const joined = (parts: readonly (string | false | null)[]): string =>
  parts.filter((part) => typeof part === "string" && part !== "").join(", ");
