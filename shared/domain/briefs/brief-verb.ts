import { answering } from "../commands/answering.ts";
import type { Decided, Situation, Verb } from "../commands/verb.ts";
import type { NetworkingEvent } from "../events/event.ts";
import { eventsCalled, lastOrNext } from "../events/find-event.ts";
import { nameBehind } from "../events/name-behind.ts";
import { itemIn, itemsIn } from "../ledger/book.ts";
import { recordsIn } from "../roi/records-in.ts";
import { briefOf } from "./brief-of.ts";
import { briefText } from "./brief-text.ts";

/** `name` null: the next event. */
type Args = { readonly name: string | null };

export const briefVerb: Verb<Args> = {
  name: "brief",
  synonyms: ["brief me on", "brief me", "shall i go to", "should i go to"],
  target: "none",
  tells: true,
  everything: true,
  reads: ["own-card", "goal"],
  forms: [
    {
      form: "brief <event>",
      example: "brief chamber",
      does: "Whether to go to a coming event, and why: what the invite says, what the host’s events have yielded, who is coming, what to ask. Comes by itself two days before.",
    },
  ],
  parse: (words) => ({ kind: "ok", args: { name: nameBehind(words) } }),
  decide(situation, { line, args }) {
    const event = comingEvent(situation, args.name);
    if (event) return shown(situation, line, event);
    const why =
      args.name === null ? "I know of no coming event" : `I know of no coming event called “${args.name}”`;
    return answering(line, "asked", `${why}: forward an invite, or write “event Chamber mixer on 3 dec”.`);
  },
};

function comingEvent({ book, today }: Situation, name: string | null): NetworkingEvent | null {
  const called = eventsCalled(book, name ?? "");
  return lastOrNext(
    called.filter(({ day, isCancelled }) => day >= today && !isCancelled),
    today,
  );
}

function shown({ book, today }: Situation, line: string, event: NetworkingEvent): Decided {
  const records = recordsIn(book);
  const ownCard = itemIn(book, "own-card", "own-card");
  const { heading, lines } = briefText(
    briefOf(event, { records, goals: itemsIn(book, "goal"), ownCard, settings: book.settings, today }),
  );
  const quote = lines.length === 0 ? {} : { quote: lines.join("\n") };
  return { changes: [], answers: [{ outcome: "told", line, text: `${heading}.`, ...quote }] };
}
