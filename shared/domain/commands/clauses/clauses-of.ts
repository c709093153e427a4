import { mentionsIn } from "../frames/mark-people.ts";
import { isConditional, isUnreal, takesItselfBack } from "../only-supposed.ts";
import { restFirst } from "../read-rest.ts";
import type { ParseContext } from "../verb.ts";

/** What people leave between two things that they say, where they leave anything. */
const joint =
  /(?:[.!?;,:]{1,3}| [-–—]{1,2})?(?: |\n)(?:(?:and|but|so|then|also|plus|and then|and also|but then)(?<!so(?= (?:is|are|did|has) ))[, ] ?)*/giu;

/** In a note anything may stand, and in a list of numbers each may be of what stands before it or behind. */
const held =
  /^(?:#?\d{1,2}:? |please |pls )*(?:(?:make|take|add) (?:a )?note|note|about|find|search|look up)\b|\d ?[,&–-] ?#?\d(?!\d)/i;

/** Who or what begins something new that is said. */
const subject =
  /^(?:i|we|he|she|they|it)(?:['’](?:ve|m|re|s|ll|d))? |^(?:ive|im|id|weve|shes|hes|theyre|theyve) |^(?:i['’]?ll|(?:can|could|would|will) you|please|pls|plz|let['’]?s|remind me|nudge me|no (?:answer|reply|point|use|reason|need|luck)|nothing for|(?:his|her|their) (?:new )?(?:e-?mail|number|phone|cell|mobile)|not interested|so (?:is|are|did|has)) /i;
const imperative =
  /^(?:(?:just|maybe|now|also|please|pls|kindly) )*(?:skip|snooze|defer|reschedule|hold|carry|table|bring|push|move|bump|drop|let|take|remove|put|keep|note|add|mark|set|try|forget|introduce|connect|pause|stop|undo|show|list|call|email|text|write|ping|follow up|check|circle|postpone|delay|leave|cross|do|wait|give)\b/i;
const told =
  /^(?:(?:just|also|finally|already) )*(?:called|emailed|e-mailed|texted|wrote|spoke|talked|met|saw|had|got|gave|sent|left|mailed|messaged|pinged|reached|followed|won|lost|closed|sold|signed|booked|tried|meeting|seeing|waiting|dropped|shot|haven['’]?t|didn['’]?t|couldn['’]?t|still|will|need to|want to|going to|gonna)\b/i;

/** Behind these a pronoun is of the same thing that is said. */
const leaning =
  /(?:^|\s)(?:that|what|when|if|after|before|while|where|who|whom|why|how|said|says|say|told|tell|me|us|you|him|her|them|maybe|perhaps|probably|think|thinks|thought|assumed|believed|figured|hope|know|knows|knew|guess|believe|until|till|unless|once|because|since|as|than|no|not|whether|wish|sure|glad|happy|sorry|like|and|or|but|so|have|has|had|was|is|am|are|shall|may|might|did|do|does|will|would|could|can|should|kindly|please|give|gave|make|made|let|get|keep|push|move|put|try|tried|send|drop|take|mark|leave)$/i;

/**
 * The clauses of a line: `spoke with Tom he wants the brochure and I'll call him Friday` is three. Where they divide is told by what
 * begins behind, with a mark between or without one. One where a condition or a correction holds them together.
 */
export function clausesOf(words: string, context: ParseContext): readonly string[] {
  if (isUnreal(words) || takesItselfBack(words) || held.test(words)) return [words];
  const clauses: string[] = [];
  let from = 0;
  for (const found of words.matchAll(joint)) {
    const end = found.index + found[0].length;
    const cut = { left: words.slice(from, found.index), mark: found[0].trim(), right: words.slice(end) };
    if (!divides(cut, context)) continue;
    clauses.push(words.slice(from, found.index) + (found[0].startsWith("?") ? "?" : ""));
    from = end;
  }
  const all = clauses.length === 0 ? [words] : [...clauses, words.slice(from)].map(withoutStop);
  return all.filter((each) => each !== "");
}

const withoutStop = (clause: string): string => clause.trim().replace(/(?<=\p{L}{2})[.!]$/u, "");

/** Behind them somebody is left out. */
const isEverybody = /\b(?:everyone|everybody|all|no one|nobody)(?: of (?:them|these|you))?$/i;

type Cut = { readonly left: string; readonly mark: string; readonly right: string };

function divides({ left, mark, right }: Cut, context: ParseContext): boolean {
  if (
    left.trim() === "" ||
    left.endsWith(":") ||
    isOnlyMention(left, context) ||
    isConditional(left.replace(/^.*[.!?;] /, ""))
  )
    return false;
  if (/^(?:besides|except|apart from|other than|aside from|unlike)\b/i.test(left)) return false;
  if (amountFirst.test(right) || failed.test(right)) return false;
  const isEnd = /[.!?;]/.test(mark);
  if (isEnd) return !/(?:^|\s)(?:\p{L}|mr|mrs|ms|dr|st|jr|sr|inc|co|vs|etc|approx|a\.m|p\.m)$/iu.test(left);
  if (isEverybody.test(left)) return false;
  if (mark.startsWith(":")) return reported.test(right);
  if (subject.test(right)) return !leaning.test(left) || mark !== "";
  if (mark === "") return settled.test(left) && isOfSomebody(right, context);
  return imperative.test(right) || told.test(right) || isOfSomebody(right, context);
}

/** `tom done bob done` */
const settled =
  /^\S+ (?:.* )?(?:done|called|e-?mailed|texted|skip|vm|warm|cold|today|tomorrow|next (?:week|wk|month)|later|(?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs)?(?:day|nesday|urday)?)$/i;

/** `called Bob, wrong number` is no two things. */
const failed =
  /^(?:but |it was |the )*(?:wrong |(?:e-?mail |it )?bounced|disconnected|out of service|(?:i|we) missed (?:it|him|her|them|(?:the|that|their|his|her) call))/i;

/** What it was worth is of what was said before it. */
const amountFirst = /^(?:[$€£] ?\d|\d[\d.,]{2,}k? (?:for|in|total|deal|per|a )\b|\d+(?:\.\d)?k\b)/i;

/** `spoke with 1: wants bookkeeping` */
const reported = /^(?:wants?|needs?|asked|said|has|is|not|will|left|no|loved|liked)\b/i;

const verbal =
  /^(?:['’]s|['’]re|['’]ll|:)? ?(?:i|we|is|are|was|were|has|had|have|wants?|wanted|needs?|needed|asked|said|says|told|called|e-?mailed|texted|wrote|replied|signed|bought|booked|hired|gave|sent|referred|introduced|moved|left|went|never|(?:did|does|is|has|wo|can|was)n['’]?t|can|could|will|would|should|just|already|also|still|done|snooze|skip|too|as well|auch|aussi|tambi[eé]n|let go|on|to|till?|until|next|tomorrow|(?:mon|tue|wed|thu|fri|sat|sun)\w*|and i (?:\w+ )?(?:had|met|spoke|talked|chatted|got|grabbed|are|were)|not|no|warm|cold|lost|won|loves|likes|lives|works|runs|you (?:can|may))\b/i;

/** `5 I emailed`: whom it is about stands before it. */
function isOnlyMention(left: string, context: ParseContext): boolean {
  const words = left.replace(/^(?:(?:and|but|so|then|also) )+/i, "");
  if (restFirst.exec(words)?.[0] === words) return true;
  const mentions = mentionsIn(words, context);
  const other = mentions.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), words);
  return mentions.length > 0 && /^(?:[ ,&+]|and\b)*$/i.test(other);
}

/** `Tom wants a quote`: a name, and what is said of it. */
function isOfSomebody(right: string, context: ParseContext): boolean {
  const [first] = mentionsIn(right.split(" ").slice(0, 5).join(" "), context);
  return first?.start === 0 && verbal.test(right.slice(first.end).trimStart());
}
