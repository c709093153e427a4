import { answering } from "../commands/answering.ts";
import type { Decided, Situation } from "../commands/verb.ts";
import { putting } from "../ledger/book.ts";
import { sayDay } from "../time/say-day.ts";
import type { NetworkingEvent } from "./event.ts";
import { eventMeant } from "./event-meant.ts";

type OnEvent = {
  readonly line: string;
  /** Null: none was named. */
  readonly name: string | null;
  /** What becomes of it, and what is said behind its name and day. */
  readonly change: (event: NetworkingEvent) => { readonly after: NetworkingEvent; readonly said: string };
};

/** Changes the event that is meant, and says which one that was. */
export function onEvent(situation: Situation, { line, name, change }: OnEvent): Decided {
  const meant = eventMeant(situation, name);
  if ("why" in meant) return answering(line, "asked", meant.why);
  const { event } = meant;
  const { after, said } = change(event);
  const text = `${event.name} on ${sayDay(event.day)}: ${said}.`;
  if (JSON.stringify(after) === JSON.stringify(event)) return answering(line, "already", text);
  return { ...answering(line, "did", text), changes: [putting(situation.book, after)] };
}
