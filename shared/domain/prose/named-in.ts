import { isGivenName } from "../cards/words/given-names.ts";
import { hasContactPoint } from "./contact-points-in.ts";
import { beginsSomethingElse, namePattern, soundsLikeCompany, soundsLikePerson } from "./name-pattern.ts";
import { type Named, namedAtStart } from "./named-at-start.ts";

/** Who is named in a line, each with what is said of them, and what stands before the first. */
export type NamedIn = { readonly people: readonly Named[]; readonly before: string };

const talk = "chat|talk|word|conversation|coffee|lunch|dinner|breakfast|drinks?|call|meeting|beer|tea|walk";
const encounter = String.raw`met(?: up)?(?: with)?|spoke (?:to|with)|(?:talk|speak|chatt)(?:ed|ing) (?:to|with)|(?:${talk}) with|introduced (?:me )?to|connected with|rencontrée?|kennengelernt|conocí a|conheci|bumped into|ran into|sat (?:next to|with|beside)|getting to know|got to know`;
const announced = String.raw`add|called|named|(?:my|our|the|her|his|their) (?:new )?(?<trade>[\p{Ll} ]{3,40}) (?:is|was)`;
const descriptor = String.raw`(?:an?|the|another|our|my|old|new|good|dear|fellow|former) (?:(?:[\p{Ll}-]+|\p{Lu}{2,5}) ){1,5}(?:called |named |by the name of )?`;
const listing = String.raw`(?:[\p{Ll}\d]+ ){1,4}people: `;

/** In a sentence whose first letter is small, so that capitals begin names. */
const cue = new RegExp(
  String.raw`(?<=^|[\s,;:(])(?:${encounter}|${announced}) (?<of>(?:${listing}|${descriptor})?)(?=\p{Lu})`,
  "gu",
);
const name = new RegExp(namePattern, "uy");
const title = new RegExp(
  String.raw`^(?:an?|the|another|our|my|old|new|good|dear|fellow|former) (.+?) (?:called |named |by the name of )?$`,
  "iu",
);

/** Most of those who are told of in one breath. */
const mostPeople = 12;
const longestLine = 2000;

export function namedIn(line: string): NamedIn {
  const said = withCapitals(line.slice(0, longestLine));
  const start = namedAtStart(said);
  const first =
    start && isClearly(start)
      ? { named: start, before: "" }
      : (behindCue(said) ?? behindHeading(said) ?? besideContactPoint(said));
  if (!first) return { people: [], before: "" };
  return { people: withOthers(first.named), before: first.before };
}

/** Any sentence begins with a capital letter. */
const isClearly = ({ name: said, rest, opened }: Named): boolean =>
  opened || said.includes(" ") || soundsLikePerson(said) || /^ ?(?:[,:(<+\d]|[–-] |\S+@)/.test(rest);

/** `Today at the Chamber lunch I met a lovely architect named Sophie Laurent` */
function behindCue(said: string): { readonly named: Named; readonly before: string } | null {
  for (const found of (said.charAt(0).toLowerCase() + said.slice(1)).matchAll(cue)) {
    name.lastIndex = found.index + found[0].length;
    const called = name.exec(said)?.[0];
    if (called === undefined || beginsSomethingElse(called)) continue;
    const as = found.groups?.["trade"] ?? title.exec(found.groups?.["of"] ?? "")?.[1];
    if (isPlanned(said, found) || soundsLikeCompany(called)) continue;
    if (as === undefined && !called.includes(" ") && !soundsLikePerson(called)) continue;
    const rest = said.slice(name.lastIndex);
    const named = { name: called.replace(/\.$/, ""), rest: withTrade(rest, as), opened: true };
    return { named, before: said.slice(0, found.index) };
  }
  return null;
}

/** `Tomorrow I have lunch with Kim` tells of nobody yet. */
function isPlanned(said: string, { 0: words, index }: RegExpExecArray): boolean {
  const around = said.slice(Math.max(0, index - 80), index + 120);
  return (
    /^(?:[\p{L}]+) with/iu.test(words) &&
    !/^(?:met|spoke)/i.test(words) &&
    /\b(?:tomorrow|next|will|going to|remind|let['’]s|should|could|would|plan|planned|i have|have to|want to|need to|please)\b/i.test(
      around,
    )
  );
}

const heading =
  /^(?=[^:]*\b(?:at|from|met|people|contacts|cards|leads|tonight|today|yesterday)\b)[^:]{2,60}:\s+(?=\p{Lu})/iu;

/** `At BNI today: Dan Fox, plumber; Mia Cole, lawyer` */
function behindHeading(said: string): { readonly named: Named; readonly before: string } | null {
  const before = heading.exec(said)?.[0];
  if (before === undefined) return null;
  name.lastIndex = before.length;
  const called = name.exec(said)?.[0];
  if (called === undefined || !soundsLikePerson(called)) return null;
  return { named: { name: called, rest: said.slice(name.lastIndex), opened: true }, before };
}

const capitalWord = /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]+/gu;

/** `These are the details of my friend Lara Croft: lara@croft.example.net` */
function besideContactPoint(said: string): { readonly named: Named; readonly before: string } | null {
  if (!hasContactPoint(said)) return null;
  for (const { index } of said.matchAll(capitalWord)) {
    name.lastIndex = index;
    const called = (name.exec(said)?.[0] ?? "").replace(/['’]s$/, "");
    const rest = said.slice(index + called.length);
    if (called.includes(" ") && soundsLikePerson(called) && hasContactPoint(rest))
      return { named: { name: called, rest, opened: true }, before: said.slice(0, index) };
  }
  return null;
}

/** What they are called before their name is said as it would be behind it: `a plumber called Pete at the expo`. */
const withTrade = (rest: string, trade: string | undefined): string =>
  trade === undefined || trade.replace(opinions, "").trim() === ""
    ? rest
    : ` (${trade.replace(opinions, "")})${rest}`;

const opinions =
  /\b(?:very|really|so|lovely|great|nice|young|local|friendly|interesting|new|old|good|wonderful|fantastic|certain|guy|woman|man|lady|friend|neighbou?r|colleague|person|gentleman|speaker|host|organi[sz]er|guest|contact|lead)\b ?/gi;

/** `Bob Hart (CPA) and Alice Young (florist) at the expo`, `Dan Fox, plumber; Mia Cole, lawyer` */
function withOthers(first: Named): readonly Named[] {
  const people: Named[] = [];
  let last = first;
  for (let next = nextIn(last); next && people.length < mostPeople; next = nextIn(last)) {
    people.push({ ...last, rest: next.upTo });
    last = next.named;
  }
  return [...people, last];
}

const separator = /(?:(?<!\s)\s+)?;\s*|(?:,|,? (?:and|&|plus))\s+(?:also )?(?=\p{Lu})/giu;
/** What may stand between two of an enumeration: a bracket, or where they work. */
const briefly = /^(?:\s*\([^()]*\))?(?: (?:from|of|at|with) [^,;.]*)?$/u;
const endsName = /^(?:\s*$|\s*[,;(.]| (?:and|&|at|from|of|with|who|both|today|yesterday) ?)/u;

function nextIn({ rest, opened }: Named): { readonly upTo: string; readonly named: Named } | null {
  for (const found of rest.matchAll(separator)) {
    name.lastIndex = found.index + found[0].length;
    const called = name.exec(rest)?.[0];
    const upTo = rest.slice(0, found.index);
    const isList = found[0].includes(";") || (opened && briefly.test(upTo));
    if (called === undefined || !isList || !isOneMore(called, found[0])) continue;
    const behind = rest.slice(name.lastIndex);
    if (endsName.test(behind)) return { upTo, named: { name: called, rest: behind, opened } };
  }
  return null;
}

/** Behind a semicolon somebody new is told of by a whole name. */
const isOneMore = (called: string, mark: string): boolean =>
  soundsLikePerson(called) || (mark.includes(";") && called.includes(" ") && !soundsLikeCompany(called));

/** `met sarah jones from acme at bni`: a line without capitals says by its words alone where a name begins. */
function withCapitals(line: string): string {
  if (/(?!^)\p{Lu}/u.test(line)) return line;
  const withWork = line.replace(/(?<=\bfrom )(?!the\b)[\p{Ll}& ]+?(?= at\b|[,.;]|$)/gu, capital);
  return withWork.replace(
    /(?<=\b(?:met|with|to|into|add|called|named) )(\p{Ll}+)((?: (?!from\b|at\b|of\b|who\b|and\b|today\b|yesterday\b|for\b|about\b|in\b|on\b)\p{Ll}+)?)(?=$|[\s,.;(])/u,
    (all, given: string, more: string) => (isGivenName(given) ? capital(given) + capital(more) : all),
  );
}

const capital = (words: string): string =>
  words.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
