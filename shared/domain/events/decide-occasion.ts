import { contextOf } from "../commands/context-of.ts";
import type { Decided, Situation } from "../commands/verb.ts";
import { itemIn } from "../ledger/book.ts";
import { atVerb } from "./at-verb.ts";
import { eventAround } from "./event-around.ts";
import { parseAt } from "./parse-at.ts";

/** Puts those of a mail's people at the event of whom nothing else was said. */
export function decideOccasion(situation: Situation, text: string): Decided {
  const { book, numbered } = situation;
  const parsed = parseAt(text, contextOf(situation));
  // What the time alone told of them gives way to what is said.
  const guessed = eventAround(book, situation)?.id ?? null;
  const contactIds = numbered.flatMap(({ contactId }) => {
    const contact = itemIn(book, "contact", contactId);
    return contact && (contact.eventId === null || contact.eventId === guessed) ? [contactId] : [];
  });
  if (parsed.kind !== "ok" || contactIds.length === 0) return { changes: [], answers: [] };
  const { changes, answers } = atVerb.decide(situation, { line: text, args: parsed.args, contactIds });
  return { changes, answers: answers.filter(({ outcome }) => outcome !== "already") };
}
