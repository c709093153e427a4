import { answering } from "../commands/answering.ts";
import type { Decided, Form, ParseContext, ParsedArgs, Situation, Verb } from "../commands/verb.ts";
import { putting } from "../ledger/book.ts";
import { sayDay } from "../time/say-day.ts";
import type { NetworkingEvent } from "./event.ts";
import { eventMeant } from "./event-meant.ts";

/** What becomes of an event, and what is said behind its name and day. */
type ChangeOf = (event: NetworkingEvent) => { readonly after: NetworkingEvent; readonly said: string };

type OnEvent = {
  readonly line: string;
  /** Null: none was named. */
  readonly name: string | null;
  readonly change: ChangeOf;
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

/** `name` null: the last event, or the one that was asked about. */
export type Said<What> = { readonly name: string | null; readonly what: What };

type SaidOfEvent<What> = Pick<Verb, "name" | "synonyms"> & {
  readonly form: Form;
  readonly parse: (words: string, context: ParseContext) => ParsedArgs<Said<What>>;
  readonly change: (what: What) => ChangeOf;
};

/** A verb that says one thing of one event. */
export const verbOnEvent = <What>({ form, change, ...verb }: SaidOfEvent<What>): Verb<Said<What>> => ({
  ...verb,
  target: "none",
  forms: [form],
  decide: (situation, { line, args }) =>
    onEvent(situation, { line, name: args.name, change: change(args.what) }),
});
