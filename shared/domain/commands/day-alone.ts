import { inDayWords } from "../time/day-words.ts";
import { readMoment } from "../time/read-moment.ts";
import { isKnown } from "./known-people.ts";
import { type LeadingTarget, namesAt } from "./read-target.ts";
import { type Reading, readingOf } from "./reading.ts";
import type { ParseContext } from "./verb.ts";
import { verbsAt } from "./verb-words.ts";

const lead =
  "(?:on |to |for |until |till? |not (?:until |till? |before )|am |auf |bis |el |al |le |en |au |à )?";
const weekdays =
  "mon|tue|wed|thu|fri|sat|sun|lun|mar(?:di|tes)|mer|mi[eé]r?|jeu|jue|ven|vie|frei|diens|mitt|donn";
const months =
  "(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}* \\d|(?:january|february|march|april|june|july|august|sept?(?:ember)?|october|november|december|jan|feb|mar|apr|aug|oct|nov|dec)[.!]?$)";
const ahead =
  "\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|next|nxt|\\d{1,2} ?(?:days?|weeks?|wks?|months?)|this|in|tomorrow|tmrw|tmr|first thing|end of|early|mid|late|after|the \\d|a week|a month|a (?:couple|few)";
const abroad =
  "morgen|übermorgen|demain|mañana|pasado|n[äa]e?chste|la semana|la semaine|(?:la |el )?pr[oó]xim[oa]|(?:la )?prochaine?|dans|\\d+ (?:semanas?|d[ií]as?)|dos |tres |una semana";

/** What may stand before it and says no more. */
const before =
  "(?:(?:please|bitte|again|maybe|erst|lieber|plut[ôo]t|mejor|rather|(?:will |'ll )?(?:have|has|need|needs) to (?:be|wait)|will be) )*";

/** Whether words may be nothing but a day ahead: `friday`, `in two weeks`. */
const saysWhen = (words: string): boolean =>
  new RegExp(
    `^${before}(?:at )?(?:\\d{1,2}(?::\\d\\d)? ?[ap]m )?${lead}(?:${weekdays}|${ahead}|${months}|${abroad})`,
    "iu",
  ).test(words) ||
  (/^\p{L}{5,12}(?: (?:[ap]m|morning|afternoon|evening))?[.!]?$/u.test(words) &&
    slipOfDay.test(inDayWords(words)));

const dayWord =
  /^(?:mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs?)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|tomorrow|tmrw|later|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|morgen|demain|mañana|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes)[.!]?$/i;

/** Whether words that stand alone are a day: Monica and Jane are none. */
export const isDay = (words: string): boolean =>
  words.includes(" ") ? saysWhen(words) : dayWord.test(words);

/** `firday` */
const slipOfDay = /^(?:mon|tue|wed|thu|fri|sat|sun|tomorrow)(?: (?:[ap]m|morning|afternoon|evening))?[.!]?$/;

const withoutPlease = (words: string): string =>
  words
    .replace(new RegExp(`^${before}`, "i"), "")
    .replace(
      / (?:remind me|reminder|nochmals?|noch einmal|wieder|again|encore|otra vez|de nuevo)[.!]?$/i,
      "",
    );

/** `12/1`, which beside a number would be read as more of them. */
const numeric = /^(?:\d{1,2}[/.-]\d{1,2}(?:[/.]\d{2,4})?|\d{4}-\d\d-\d\d)\.?$/;

/** `2 friday`, `3: in two weeks`: a day ahead and nothing else says when to be reminded. Null: it is no such words. */
export const dayAlone = ({ target, rest }: LeadingTarget, context: ParseContext): Reading | null =>
  saysWhen(rest) || numeric.test(rest) ? snoozing({ target, rest }, context) : null;

/** `Tom: next week`, `Jane friday`, `Eve 12/1`. Null: it is no such line. */
export function dayOfNamed(words: string, context: ParseContext): Reading | null {
  if (readMoment(words, { ...context, ahead: true }).kind === "day") return null;
  for (const { target, rest } of namesAt(words)) {
    if (target.kind !== "name" || !(saysWhen(rest) || numeric.test(rest))) continue;
    const isMarked = words.slice(0, -rest.length).trimEnd().endsWith(":");
    const reading = isMarked || isKnown(target.name, context) ? snoozing({ target, rest }, context) : null;
    if (reading) return reading;
  }
  return null;
}

function snoozing({ target, rest }: LeadingTarget, context: ParseContext): Reading | null {
  const [verb] = verbsAt("snooze").map((found) => ({ ...found, rest: withoutPlease(rest), target }));
  const reading = verb && readingOf(verb, context);
  return reading?.kind === "command" ? reading : null;
}
