import type { Cut } from "./cut-line.ts";
import { isOnKnown } from "./is-vague.ts";
import { readCommand } from "./read-command.ts";
import type { Reading } from "./reading.ts";
import type { ParseContext } from "./verb.ts";

/** What goes on behind it. */
const isOpen =
  /\b(?:who|whom|that|which|what|when|where|why|how|if|because|since|say|says|said|think|thought|assumed|believed|figured|thinks|hope|know|knows|told|guess|the|an?|my|thing|person|one|way|time)$/i;
/** Who begins something new. */
export const clause = /^(?:i|we|she|he|they|let (?:him|her|them))\b/i;

/** `met with Tom he wants a quote`: without a mark only where both say what the whole does not. */
export function isNextClause({ left, right, whole }: Cut, before: Reading, context: ParseContext): boolean {
  const after = readCommand(right, context);
  if (
    before.kind !== "command" ||
    before.found.verb.prose ||
    before.found.verb.recalls ||
    after.kind !== "command"
  )
    return false;
  if (!isOnKnown(before, context) || after.found.verb.target !== "people" || isOpen.test(left)) return false;
  const one = readCommand(whole, context);
  return (
    one.kind !== "command" ||
    one.command.verb !== before.command.verb ||
    one.note !== undefined ||
    (before.command.verb === "note" && after.command.verb !== "note")
  );
}
