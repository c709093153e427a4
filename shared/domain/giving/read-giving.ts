import { areNames } from "../commands/read-target.ts";
import { type Reading, readingOf } from "../commands/reading.ts";
import type { ParseContext, Target } from "../commands/verb.ts";
import { readDay } from "../time/read-day.ts";
import { wonThroughMeVerb } from "./won-through-me-verb.ts";

const amount =
  "(?<amount>\\S{0,3}\\d\\S{0,14}(?: (?:k|grand|thousand|usd|eur|gbp|chf|dollars|euros?|pounds))?)";
const whom = "(?<whom>#?\\d{1,3}|[^\\d,;]{2,60}?)";
const from = "(?<from>[^\\d,;.]{2,60}?)";
const won = "(?:won|closed|sold|made|earned|landed|got|signed|booked|did)";

const forThem = new RegExp(
  `^(?:i |we )?(?:won|closed|earned|made|gewonnen|gagné|ganado) ${amount} (?:for|für|pour|para) ${whom}(?: (?:from|with|through|via|von|de) ${from})?[.!]?$`,
  "iu",
);
const ofIt = new RegExp(
  `^${whom}:? (?:has |have )?(?:just )?${won} ${amount} (?:(?:worth )?of business )?(?:of it|out of it|from it|through it|because of it|by it|thanks to (?:me|it|you|my (?:intro(?:duction)?|referral|lead))|(?:through|from|because of|off|out of|of|via) (?:me|(?:my|the|that|our) (?:intro(?:duction)?|referral|lead)))[.!]?$`,
  "iu",
);
const fromThem = new RegExp(
  `^${whom}:? (?:has |have )?(?:just )?${won} ${amount} (?:from|with|through|via|thanks to) ${from}[.!]?$`,
  "iu",
);

/** `won 5000 for Tom`, `Tom won 5000 of it`: business of somebody whom the owner gave a referral. Null: it is none. */
export function readGiving(words: string, context: ParseContext): Reading | null {
  const found = forThem.exec(words) ?? ofIt.exec(words);
  return found && meant(found.groups ?? {}, context);
}

/** `Tom won 5000 from Jane`, which may be said otherwise of one's own business. Null: it is none. */
export function readGivingFrom(words: string, context: ParseContext): Reading | null {
  const found = fromThem.exec(words);
  return found && meant(found.groups ?? {}, context);
}

function meant(
  { amount: said = "", whom: who = "", from: other }: Readonly<Record<string, string | undefined>>,
  context: ParseContext,
): Reading | null {
  const target = targetOf(who, context);
  if (!target || (other !== undefined && !isSomebody(other, context))) return null;
  const isIntroduction =
    target.kind === "numbers" && target.numbers.some((n) => context.introductions?.includes(n));
  const rest = isIntroduction ? `${said} of it` : other === undefined ? said : `${said} from ${other}`;
  const reading = readingOf({ verb: wonThroughMeVerb, casual: false, means: "", rest, target }, context);
  return reading.kind === "command" ? reading : null;
}

function targetOf(said: string, { numbers }: ParseContext): Target | null {
  const number = /^#?(\d{1,3})$/.exec(said)?.[1];
  if (number !== undefined)
    return numbers.includes(Number(number)) ? { kind: "numbers", numbers: [Number(number)] } : null;
  if (/^(?:her|him|them)$/i.test(said)) return { kind: "unsaid" };
  return isOnePerson(said) ? { kind: "name", name: said } : null;
}

const isOnePerson = (said: string): boolean => areNames(said) && !/ (?:and|und|et|y|or) |[,&+]/i.test(said);

/** A person, and no day: `Tom won 5000 from Friday`. */
const isSomebody = (said: string, context: ParseContext): boolean =>
  isOnePerson(said) &&
  /^\p{Lu}|^\p{Ll}+$/u.test(said) &&
  readDay(said, { ...context, ahead: false }).kind !== "day";
