import { contextOf } from "../commands/context-of.ts";
import type { Decided, Situation } from "../commands/verb.ts";
import { itemIn } from "../ledger/book.ts";
import { atVerb } from "./at-verb.ts";
import { parseAt } from "./parse-at.ts";

/** Puts those of a mail's people at the event of whom nothing else was said. */
export function decideOccasion(situation: Situation, text: string): Decided {
  const { book, numbered } = situation;
  const parsed = parseAt(text, contextOf(situation));
  const contactIds = numbered
    .map(({ contactId }) => contactId)
    .filter((id) => itemIn(book, "contact", id)?.eventId === null);
  if (parsed.kind !== "ok" || contactIds.length === 0) return { changes: [], answers: [] };
  return atVerb.decide(situation, { line: text, args: parsed.args, contactIds });
}
