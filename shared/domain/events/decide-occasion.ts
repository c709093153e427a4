import type { Decided, Situation } from "../commands/verb.ts";
import { itemIn } from "../ledger/book.ts";
import { atVerb } from "./at-verb.ts";
import { parseAt } from "./parse-at.ts";

/** Puts those of a mail's people at the event of whom nothing else was said. */
export function decideOccasion(situation: Situation, text: string): Decided {
  const { book, today, numbered } = situation;
  const { zone, currency } = book.settings;
  const parsed = parseAt(text, { today, zone, currency, numbers: numbered.map(({ n }) => n) });
  const contactIds = numbered
    .map(({ contactId }) => contactId)
    .filter((id) => itemIn(book, "contact", id)?.eventId === null);
  if (parsed.kind !== "ok" || contactIds.length === 0) return { changes: [], answers: [] };
  return atVerb.decide(situation, { line: text, args: parsed.args, contactIds });
}
