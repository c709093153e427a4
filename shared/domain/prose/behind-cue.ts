import { beginsSomethingElse, nameAt, soundsLikeCompany, soundsLikePerson } from "./name-pattern.ts";
import { isOfAnother, type Named } from "./named-at-start.ts";

const talk = "chat|talk|word|conversation|coffee|lunch|dinner|breakfast|drinks?|call|meeting|beer|tea|walk";
const encounter = String.raw`met(?: up)?(?: with)?|spoke (?:to|with)|(?:talk|speak|chatt)(?:ed|ing) (?:to|with)|(?:${talk}) with|introduced (?:me )?to|connected (?:me )?with|referred (?:me )?to|(?:put )?me in touch with|rencontrée?|kennengelernt|conocí a|conheci|bumped into|ran into|sat (?:next to|with|beside)|getting to know|got to know`;
const announced = String.raw`add|called|named|(?:my|our|the|her|his|their) (?:new )?(?<trade>[\p{Ll} ]{3,40}?)(?: (?:at|from|of|in) [\p{L} ]{2,30}?)? (?:is|was)`;
const descriptor = String.raw`(?:an?|the|another|our|my|his|her|their|old|new|good|dear|fellow|former) (?:(?:[\p{Ll}-]+|\p{Lu}{2,5}) ){1,5}(?:called |named |by the name of )?`;
const listing = String.raw`(?:[\p{Ll}\d]+ ){1,4}people: `;

/** In a sentence whose first letter is small, so that capitals begin names. */
const cue = new RegExp(
  String.raw`(?<=^|[\s,;:(])(?:${encounter}|${announced}) (?<of>(?:${listing}|${descriptor})?)(?=\p{Lu})`,
  "gu",
);
const title = new RegExp(
  String.raw`^(?:an?|the|another|our|my|his|her|their|old|new|good|dear|fellow|former) (.+?) (?:called |named |by the name of )?$`,
  "iu",
);

/** `Today at the Chamber lunch I met a lovely architect named Sophie Laurent` */
export function behindCue(said: string): { readonly named: Named; readonly before: string } | null {
  for (const found of (said.charAt(0).toLowerCase() + said.slice(1)).matchAll(cue)) {
    const begins = found.index + found[0].length;
    const called = nameAt(said, begins)?.replace(/['’]s$/, "");
    if (called === undefined || beginsSomethingElse(called)) continue;
    const as = found.groups?.["trade"] ?? title.exec(found.groups?.["of"] ?? "")?.[1];
    if (isPlanned(said, found) || soundsLikeCompany(called)) continue;
    const isNamed =
      called.includes(" ") ||
      / (?:called|named|name of) $/.test(found[0]) ||
      found.groups?.["trade"] !== undefined;
    if (!isNamed && !soundsLikePerson(called)) continue;
    const rest = said.slice(begins + called.length);
    if (isOfAnother(rest)) continue;
    const named = { name: called.replace(/\.$/, ""), rest: withTrade(rest, as), opened: true };
    return { named, before: said.slice(0, found.index) };
  }
  return null;
}

/** `Tomorrow I have lunch with Kim` tells of nobody yet. */
function isPlanned(said: string, { 0: words, index }: RegExpExecArray): boolean {
  const around = said.slice(Math.max(0, index - 80), index + 120);
  if (/\b(?:never|cancell?ed|called off|postponed|didn['’]t|haven['’]t)\b/i.test(around)) return true;
  return (
    /^(?:[\p{L}]+) with/iu.test(words) &&
    !/^(?:met|spoke)/i.test(words) &&
    /\b(?:tomorrow|next|will|going to|remind|let['’]s|should|could|would|plan|planned|i have|have to|want to|need to|please)\b/i.test(
      around,
    )
  );
}

/** What they are called before their name is said as it would be behind it: `a plumber called Pete at the expo`. */
const withTrade = (rest: string, trade: string | undefined): string =>
  trade === undefined || trade.replace(opinions, "").trim() === ""
    ? rest
    : ` (${trade.replace(opinions, "")})${rest}`;

const opinions =
  /\b(?:very|really|so|lovely|great|nice|young|local|friendly|interesting|new|old|good|wonderful|fantastic|certain|guy|woman|man|lady|friend|neighbou?r|colleague|person|gentleman|wife|husband|brother|sister|son|daughter|mother|father|cousin|partner|boss|speaker|host|organi[sz]er|guest|contact|lead)\b ?/gi;
