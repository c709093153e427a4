import { snoozeVerb } from "../../follow-ups/snooze-verb.ts";
import type { ParseContext } from "../verb.ts";

const mostSpan = 6;

/** What belongs to the words behind it, and what no day begins with. */
const isCutOff =
  /(?:^|\s)(?:the|an?|first|second|third|last|early|mid|late|end|beginning|of|in|on|by|every|each|per|twice|once|for)$/i;

/** A bare number, or what counts something else. */
const isNoDay =
  /^(?:\d+|\p{L}{1,2}|now|today|tonight|this (?:morning|afternoon|evening)|(?:the )?(?:day|week|month|year))$/iu;

/** The longest words of some that name one day ahead. Null: none do. */
export function dayIn(text: string, context: ParseContext): string | null {
  const words = text
    .replace(/\bfrom \S{2,20} (?=to )/i, "")
    .split(/[ ,;]+/)
    .map((word) => word.replace(/[.!?]$/, ""));
  for (let length = Math.min(mostSpan, words.length); length > 0; length--) {
    for (let from = words.length - length; from >= 0; from--) {
      const span = words.slice(from, from + length).join(" ");
      if (isNoDay.test(span) || isCutOff.test(words.slice(0, from).join(" ")) || isCutOff.test(span))
        continue;
      const day =
        /^(?:a|an|one|two|three|four|five|six|\d{1,2}|a few|a couple(?: of)?|another) (?:days?|weeks?|months?)$/i.test(
          span,
        )
          ? `in ${span.replace(/^another/i, "one")}`
          : span;
      if (snoozeVerb.parse(day, context).kind === "ok") return day;
    }
  }
  return null;
}
