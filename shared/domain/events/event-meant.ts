import { listText, quoted } from "../commands/list-text.ts";
import type { Situation } from "../commands/verb.ts";
import { itemIn, itemsIn } from "../ledger/book.ts";
import { ownQuestion } from "../questions/question.ts";
import { addDays } from "../time/local-time.ts";
import { sayDay } from "../time/say-day.ts";
import type { NetworkingEvent } from "./event.ts";
import { eventsCalled, lastOrNext } from "./find-event.ts";

/** Days after which an event without a name is not the one that is spoken of. */
const spokenOfFor = 14;

/** The event that a line is about, or why it has to be asked, as a sentence. */
export type EventMeant = { readonly event: NetworkingEvent } | { readonly why: string };

/** By name the nearest to today of those that hold its words; unnamed the one that the answered mail asks about, else the last one. */
export function eventMeant(situation: Situation, name: string | null): EventMeant {
  return name === null ? unnamed(situation) : named(situation, name);
}

function named({ book, today }: Situation, name: string): EventMeant {
  const event = lastOrNext(eventsCalled(book, name), today);
  return event ? { event } : { why: `I know no event called ${quoted(name)}.` };
}

function unnamed({ book, today, thread }: Situation): EventMeant {
  const asked = ownQuestion(thread?.asked ?? null);
  const about = asked?.about === "who-met" ? itemIn(book, "event", asked.eventId) : null;
  if (about) return { event: about };
  const recent = itemsIn(book, "event").filter(
    ({ day, isCancelled }) => day <= today && day >= addDays(today, -spokenOfFor) && !isCancelled,
  );
  const last = recent
    .map(({ day }) => day)
    .sort()
    .at(-1);
  const onThatDay = recent.filter(({ day }) => day === last);
  const [event, other] = onThatDay;
  if (!event) return { why: "Which event? I know of none in the last two weeks." };
  if (!other) return { event };
  const names = listText(
    onThatDay.map((each) => each.name),
    "or",
  );
  return { why: `Which event on ${sayDay(event.day)}: ${names}? Write its name behind.` };
}
