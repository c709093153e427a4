import { saysWhen } from "./day-alone.ts";
import { isKnown } from "./known-people.ts";
import { type LeadingTarget, namesAt, targetBefore, targetsBehind } from "./read-target.ts";
import { type Reading, readingOf, unknownNumbers } from "./reading.ts";
import type { ParseContext } from "./verb.ts";
import { type FoundVerb, verbsAt } from "./verb-words.ts";

/** What was said or sent, behind a number: `called 2 people` is about nobody. */
const ofWhat =
  /^(?:about|re:?|regarding|concerning|happy|merry|wg\.?|wegen|zu[mr]?|über|sur|au sujet|sobre|por)(?= )/iu;
/** What does not tell what was said: it goes on about somebody else, or tells that nobody was reached. */
const otherwise =
  /^(?:and|or|nor|but|me|us|back|off|in|away|out|up|over|down|from|by|it|is|was|to|too|an?|['’])(?= |$)|^[,;/]|\?$/i;
const doubtful =
  /\b(?:not|\p{L}+n['’]?t|never|no|wrong|nobody|bounced|fail\p{L}*|disconnected|unreachable|if|unless|should|would|could|maybe|nicht|kein\p{L}*|falsche?|pas|jamais|nunca|nadie)\b/iu;

/** `texted bob happy thanksgiving`, `2 emailed about the roof`: a touch, and what it was about as a note. Null: it is no such words. */
export function readTouch(words: string, context: ParseContext): Reading | null {
  const lead = targetBefore(words);
  const ways: readonly Way[] = lead
    ? touchesAt(lead.rest).map((found) => ({ ...found, target: lead.target }))
    : touchesAt(words).flatMap((found) => behind(found, context));
  for (const way of ways) {
    const reading = tellsWhat(way) ? noted(way, context) : null;
    if (reading) return reading;
  }
  return null;
}

type Way = FoundVerb & LeadingTarget;

const touchesAt = (words: string): readonly FoundVerb[] =>
  verbsAt(words).filter(({ verb, means }) => verb.name === "done" && means !== "");

/** The longest name that is known ends it. */
function behind(found: FoundVerb, context: ParseContext): readonly Way[] {
  const named = namesAt(found.rest).filter(
    ({ target, rest }) =>
      target.kind === "name" &&
      isKnown(target.name, context) &&
      !/(?:,|['’]s:?)$/.test(before(found.rest, rest)),
  );
  return [...targetsBehind(found.rest), ...named.toReversed()].map((way) => ({ ...found, ...way }));
}

const before = (words: string, rest: string): string => words.slice(0, words.length - rest.length).trimEnd();

function tellsWhat({ target, rest }: Way): boolean {
  if ((target.kind !== "name" && target.kind !== "numbers") || rest === "") return false;
  if (target.kind === "numbers" && !ofWhat.test(rest)) return false;
  return !otherwise.test(rest) && !doubtful.test(rest) && !saysWhen(rest);
}

function noted(way: Way, context: ParseContext): Reading | null {
  if (unknownNumbers(way.target, context) !== null) return null;
  const reading = readingOf({ ...way, rest: "" }, context);
  if (reading.kind !== "command") return null;
  return { ...reading, note: way.rest };
}
