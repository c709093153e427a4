import { doneVerb } from "../follow-ups/done-verb.ts";
import { leadVerb } from "../outcomes/lead-verb.ts";
import { readMoment } from "../time/read-moment.ts";
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
  /^(?:and|or|nor|but|me|us|back|off|in|away|out|up|over|down|from|by|it|is|was|to(?! (?:say|ask|thank|wish|confirm|check|invite|congratulate|discuss) )|too|an?|['’])(?= |$)|^[,;/]|\?$/i;
const doubtful =
  /\b(?:not|\p{L}+n['’]?t|never|no|wrong|nobody|bounced|fail\p{L}*|disconnected|unreachable|if|unless|should|would|could|maybe|nicht|kein\p{L}*|falsche?|pas|jamais|nunca|nadie)\b/iu;

/** `a referral to her brother` */
const ofWhom = /^(?:to|for) /i;

/** `texted bob happy thanksgiving`, `2 emailed about the roof`: a touch, and what it was about as a note. Null: it is no such words. */
export function readTouch(words: string, context: ParseContext): Reading | null {
  const lead = targetBefore(words);
  const ways: readonly Way[] = lead
    ? touchesAt(lead.rest).map((found) => ({ ...found, target: lead.target }))
    : [...touchesAt(words).flatMap((found) => behind(found, context)), ...referredBy(words, context)];
  for (const way of ways) {
    const reading = tellsWhat(way) ? noted(way, context) : null;
    if (reading) return reading;
  }
  return null;
}

/** What is still to be done is not done. */
const isAhead = (words: string, context: ParseContext): boolean =>
  /^(?:tomorrow|tmrw|tmr|next|later|soon|morgen|nächste|demain|mañana)(?![\p{L}])/iu.test(words) ||
  readMoment(words, { ...context, ahead: true }).kind === "day";

type Way = FoundVerb & LeadingTarget;

const touchesAt = (words: string): readonly FoundVerb[] =>
  verbsAt(words).filter(({ verb, means }) => verb === leadVerb || (verb === doneVerb && means !== ""));

/** `eve gave me a lead` */
const referredBy = (words: string, context: ParseContext): readonly Way[] =>
  namesAt(words)
    .filter(({ target }) => target.kind === "name" && isKnown(target.name, context))
    .flatMap(({ target, rest }) =>
      touchesAt(rest)
        .filter(({ verb }) => verb === leadVerb)
        .map((found) => ({ ...found, target })),
    );

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

function tellsWhat({ verb, target, rest }: Way): boolean {
  if ((target.kind !== "name" && target.kind !== "numbers") || rest === "") return false;
  if (verb === leadVerb) return ofWhom.test(rest) && !doubtful.test(rest);
  if (target.kind === "numbers" && !ofWhat.test(rest)) return false;
  return !otherwise.test(rest) && !doubtful.test(rest);
}

function noted(way: Way, context: ParseContext): Reading | null {
  if (unknownNumbers(way.target, context) !== null) return null;
  if (!ofWhat.test(way.rest) && isAhead(way.rest, context)) return null;
  const reading = readingOf({ ...way, rest: "" }, context);
  if (reading.kind !== "command") return null;
  return { ...reading, note: way.rest };
}
