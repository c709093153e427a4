import { findContacts, nameWords } from "../../contacts/find-contacts.ts";
import { isTitle } from "../known-people.ts";
import { leadingNumbers } from "../read-numbers.ts";
import type { ParseContext, Target } from "../verb.ts";
import { hasOtherSurname } from "./other-surname.ts";

/** Some words with a mark in the place of each mention of the one person, or of the several named together, whom they are about. */
export type Marked = {
  readonly text: string;
  readonly target: Target;
  readonly said: readonly string[];
  readonly others: boolean;
};

/** What stands for a mention in a pattern, for one by a pronoun, and for one by name. */
export const anyMark = "[\uE000-\uE0FF]";
export const pronounMark = "[\uE080-\uE0BF]";
export const nameMark = "[\uE000-\uE03F]";

/** The first mention in words. */
export const anyOne = "\uE000";

/** Of each kind of mention there may be as many in a sentence. */
const most = 0x40;
const first = { name: 0xe000, numbers: 0xe000 + most, unsaid: 0xe000 + 2 * most } as const;

const markAt = (at: number, { target: { kind } }: Mention): string =>
  String.fromCharCode(first[kind === "numbers" || kind === "unsaid" ? kind : "name"] + (at % most));

/** The words as they were typed. */
export const unmarked = (text: string, { said }: Marked): string =>
  text.replace(/[\uE000-\uE0FF]/g, (mark) => said[(mark.charCodeAt(0) - first.name) % most] ?? "");

type Mention = {
  readonly start: number;
  readonly end: number;
  /** Whom it means, as one text: ids of people, numbers, or nothing of a pronoun. */
  readonly whom: string;
  readonly target: Target;
};

/** More words than a sentence has are not looked through. */
const mostWords = 60;
const mostNameWords = 3;

/** Null: they mention nobody who is known, nor anybody by a pronoun. */
export function markPeople(words: string, context: ParseContext): Marked | null {
  const all = joined(words, mentionsIn(words, context));
  const somebody = all.filter(({ target }) => target.kind !== "all");
  const mentions = somebody.length > 0 ? somebody : all;
  const main = mentions.find(({ whom }) => whom !== "") ?? mentions[0];
  if (!main) return null;
  const meant = mentions.filter(({ whom }) => whom === main.whom || whom === "");
  let text = "";
  let from = 0;
  for (const [at, mention] of meant.entries()) {
    text += words.slice(from, mention.start) + markAt(at, mention);
    from = mention.end;
  }
  const said = meant.map(({ start, end }) => words.slice(start, end));
  const others = mentions.length > meant.length;
  const plain = (text + words.slice(from)).replace(/’/g, "'").replace(asColon, "$1: ");
  return { text: plain, target: main.target, said, others };
}

/** `Jane - sent pics` */
const asColon = /([\uE000-\uE0FF]) [-–—] (?=\p{L})/gu;

/** Whom the words mention, in their order, by name, number or pronoun. */
export function mentionsIn(words: string, context: ParseContext): readonly Mention[] {
  const found: Mention[] = [];
  const parts = [...words.matchAll(/\S+/g)].slice(0, mostWords);
  for (let at = 0; at < parts.length; at++) {
    const mention = mentionAt(words, parts.slice(at), context);
    if (!mention) continue;
    found.push(mention);
    while ((parts[at + 1]?.index ?? words.length) < mention.end) at++;
  }
  return found;
}

type Part = { readonly index: number; readonly 0: string };

function mentionAt(words: string, parts: readonly Part[], context: ParseContext): Mention | null {
  for (let count = Math.min(mostNameWords, parts.length); count > 0; count--) {
    const [first, last] = [parts[0], parts[count - 1]];
    if (!first || !last) return null;
    if (/^[-–—]$/.test(last[0])) continue;
    const titled = count < parts.length && isTitle(first[0]);
    if (titled) {
      const behind = mentionAt(words, parts.slice(1), context);
      return behind && behind.target.kind === "name" ? { ...behind, start: first.index } : null;
    }
    const bare = words
      .slice(first.index, last.index + last[0].length)
      .replace(/(?<![.,;:!?)])[.,;:!?)]{1,6}$/, "")
      .replace(/['’](?:s|ll|d|ve|re)$/, "");
    const place = { start: first.index, end: first.index + bare.length };
    const whom = named(bare, context);
    if (whom !== null && hasOtherSurname(bare, words.slice(place.end))) return null;
    if (whom !== null) return { ...place, whom, target: { kind: "name", name: bare } };
    if (count > 1) continue;
    const mention = /^#?\d/.test(bare) ? numbered(words, place.start, context) : null;
    if (mention) return mention;
    const others = place.start > 0 ? restIn.exec(words.slice(place.start))?.[0] : undefined;
    if (others !== undefined && object.test(words.slice(place.start + others.length)))
      return { start: place.start, end: place.start + others.length, whom: "rest", target: { kind: "rest" } };
    const all = place.start > 0 ? everybody.exec(words.slice(place.start))?.[0] : undefined;
    if (all !== undefined && object.test(words.slice(place.start + all.length)))
      return { start: place.start, end: place.start + all.length, whom: "*", target: { kind: "all" } };
    if (isPronoun(bare, words.slice(place.end))) return { ...place, whom: "", target: { kind: "unsaid" } };
  }
  return null;
}

/** In lower case they are words like any other. */
const words = new Set(
  "will mark may hope grant bill rose sunny art joy frank max drew chase pat rob sue gene dale ray guy grace faith dawn summer june april august penny ruby lane rich rusty young long short good day page best price case case in an so son an do see van de la el le der die das ben sol mon ami".split(
    " ",
  ),
);

/** By whole words of the name of one person alone. */
function named(said: string, { people = [] }: ParseContext): string | null {
  if (!/^\p{L}[\p{L}'’. -]*$/u.test(said) || words.has(said)) return null;
  const [only, other] = findContacts(people, said);
  if (!only || other) return null;
  const parts = nameWords(only.name ?? "");
  return nameWords(said).every((word) => parts.includes(word)) ? only.id : null;
}

const before =
  /(?:^|[,;] )(?:[\p{L}'’]+ ){0,6}(?:to|with|for|from|of|about|called|emailed|texted|phoned|mailed|messaged|rang|met|saw|sent|gave|told|asked|referred|introduced|recommended|lost|let|left|sent|interested in|action on|did|do|change|move|push|snooze|skip|try|cards?|letters?|notes?|up|[\p{L}\d]+:) #?$/iu;
const behind =
  /^(?:$|[.,;:!?'’]| [-–—] | (?:i|we|any|go|done|called|e-?mailed|texted|wrote|replied|messaged|phoned|left|the|a|an|my|our|his|her|about|re|and|but|on|at|in|is|was|has|had|asked|told|wants|wanted|said|says|needs|to|for|again|today|tomorrow|yesterday|next|over|back|from|by|with|off|up|out|till|until|sent|didn['’]?t|did|isn['’]?t|went|chose|bought|signed|closed|moved|got|brought|no|never)(?= |$))/i;

/** `2 weeks`, `3 people` */
const isCounted =
  /^(?:[./:]\d| ?(?:%|days?|weeks?|wks?|months?|years?|hours?|hrs?|min(?:ute)?s?|people|persons|contacts|names|clients|customers|leads|referrals|cards|times|am|pm|of|more|or|new|x)\b)/i;

/** `2 asked me to call back`, `sent 3 and 4 the deck`: where numbers stand as somebody would. */
function numbered(words: string, start: number, { numbers }: ParseContext): Mention | null {
  const said = words.slice(start);
  const isPlaced = start === 0 || before.test(words.slice(0, start));
  const way = isPlaced
    ? leadingNumbers(said).findLast((each) => each.numbers.every((n) => numbers.includes(n)))
    : undefined;
  if (!way || way.unclear !== undefined) return null;
  const digits = [...said.slice(0, said.length - way.rest.length).matchAll(/\d/g)];
  const length = (digits.at(-1)?.index ?? -1) + 1;
  if (start === 0 ? isCounted.test(said.slice(length)) : !behind.test(said.slice(length))) return null;
  const target = { kind: "numbers", numbers: way.numbers } as const;
  return { start, end: start + length, whom: `#${way.numbers.join()}`, target };
}

const object =
  /^(?:$|[.,;:!?]| (?:the|a|an|my|our|some|about|re|and|but|on|at|in|to|for|with|again|back|there|here|already|today|tomorrow|yesterday|next|over|up|until|till|off|out|go|last|this|when|after|before|if|because|twice|once|by|now|later|any|as|know|vip|warm|cold|if|that|mon|tue|wed|thu|fri|sat|sun)(?:[.,;!?]|day|sday|nesday|rsday|urday|(?= |$)))/i;

const everybody =
  /^(?:everyone|everybody|all(?: (?:two|three|four|five|six|seven|\d))?(?: people| contacts| persons)?(?: of (?:them|these|you))?)(?=$|[ .,;!])/i;

const restIn = /^(?:the (?:rest|others)|every(?:one|body) else)(?: of (?:them|these))?(?=$|[ .,;!])/i;

const isPronoun = (said: string, rest: string): boolean =>
  /^(?:s?he|they)$/i.test(said) || (/^(?:him|her|them)$/i.test(said) && object.test(rest));

/** `Jane and Tom`, `2 and 3`: named together, they are meant together. */
function joined(words: string, mentions: readonly Mention[]): readonly Mention[] {
  const all: Mention[] = [];
  let isClosed = false;
  for (const mention of mentions) {
    const last: Mention | undefined = all.at(-1);
    const between = last ? words.slice(last.end, mention.start) : "";
    const isList: boolean =
      /^(?:,? (?:and|&|\+)(?: (?:to|with|for))? |, )$/.test(between) &&
      !(isClosed && between.startsWith(","));
    const target: Target | null = last && isList ? both(last, mention) : null;
    isClosed = target !== null && (isClosed || /and|&|\+/.test(between));
    if (last && target)
      all.splice(-1, 1, { ...last, end: mention.end, whom: `${last.whom} ${mention.whom}`, target });
    else all.push(mention);
  }
  return all;
}

function both({ target: one }: Mention, { target: other }: Mention): Target | null {
  if (one.kind === "name" && other.kind === "name")
    return { kind: "name", name: `${one.name}, ${other.name}` };
  if (one.kind === "numbers" && other.kind === "numbers")
    return { kind: "numbers", numbers: [...one.numbers, ...other.numbers] };
  return null;
}
