import { answering } from "../commands/answering.ts";
import { titleOf } from "../commands/title-of.ts";
import type { Decided, ParsedArgs, Situation, Verb } from "../commands/verb.ts";
import { nameWords } from "../contacts/find-contacts.ts";
import type { NetworkingEvent } from "../events/event.ts";
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
  everything: true,
  reads: ["own-card"],
  forms: [
    {
      form: "brief <event>",
      example: "brief chamber",
      does: "Whether to go to a coming event, and why: what the invite says, what the host’s events have yielded, who is coming, what to ask. Comes by itself two days before.",
    },
  ],
  parse,
  decide(situation, { line, args }) {
    const event = comingEvent(situation, args.name);
    if (event) return shown(situation, line, event);
    const why =
      args.name === null ? "I know of no coming event" : `I know of no coming event called “${args.name}”`;
    return answering(line, "asked", `${why}: forward an invite, or write “event Chamber mixer on 3 dec”.`);
  },
};

function parse(words: string): ParsedArgs<Args> {
  const said = words.replace(/^(?:the|on|for|me on) /i, "").replace(/[.!?]$/, "");
  return { kind: "ok", args: { name: said === "" ? null : (titleOf(said) ?? said) } };
}

function comingEvent({ book, today }: Situation, name: string | null): NetworkingEvent | null {
  const words = nameWords(name ?? "").filter((word) => word !== "the");
  const coming = itemsIn(book, "event").filter(
    (event) =>
      event.day >= today && !event.isCancelled && words.every((word) => nameWords(event.name).includes(word)),
  );
  return coming.sort((one, other) => (one.day < other.day ? -1 : 1))[0] ?? null;
}

function shown({ book, today }: Situation, line: string, event: NetworkingEvent): Decided {
  const records = recordsIn(book);
  const ownCard = itemIn(book, "own-card", "own-card");
  const { heading, lines } = briefText(briefOf(event, { records, ownCard, settings: book.settings, today }));
  const quote = lines.length === 0 ? {} : { quote: lines.join("\n") };
  return { changes: [], answers: [{ outcome: "told", line, text: `${heading}.`, ...quote }] };
}
