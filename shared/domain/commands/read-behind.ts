import { namesAt, targetBefore, targetsBehind } from "./read-target.ts";
import { ambiguous, type Reading, readingOf, unknownNumbers } from "./reading.ts";
import type { ParseContext } from "./verb.ts";
import type { FoundVerb } from "./verb-words.ts";

type Acting = Extract<Reading, { kind: "command" }>;

const acting = (readings: readonly Reading[]): readonly Acting[] =>
  readings.filter((reading) => reading.kind === "command");

type Asked = Extract<Reading, { kind: "asked" }>;

const asked = (readings: readonly Reading[]): readonly Asked[] =>
  readings.filter((reading) => reading.kind === "asked");

/**
 * What words that begin with a verb say of people. The words behind it may begin with a target or not, and each way that makes
 * sense is a reading: where there are several, none acts. Null: they make no sense.
 */
export function readBehind(said: FoundVerb, context: ParseContext): Reading | null {
  const found = said.verb.pairs ? { ...said, rest: said.rest.replace(pair, "$1 number ") } : said;
  const unsaid = readingOf({ ...found, target: { kind: "unsaid" } }, context);
  const targeted = targetsBehind(found.rest).map((each) => readingOf({ ...found, ...each }, context));
  const numbered = acting(targeted);
  const whom = found.verb.whomFirst && numbered.length === 0 ? readWhomFirst(found, context) : null;
  if (whom) return whom;
  const ways =
    found.verb.prose && numbered.length === 1 ? numbered : apart([...numbered, ...acting([unsaid])]);
  const whole =
    context.numbers.length > 1 ? numbered.findLast(({ found: { rest } }) => rest === "") : undefined;
  if (whole?.command.target.kind === "numbers") return whole;
  if (ways.length > 1) return ambiguous(ways);
  // `won 3` may lack the amount or the person.
  const bare = targeted.find((reading) => reading.kind === "asked" && reading.bare);
  if (bare) return bare;
  return (
    ways[0] ??
    readNamed(found, context) ??
    readTrailing(found, context) ??
    readFrom(found, context) ??
    whatIsMissing(found, asked([...targeted, unsaid]), context)
  );
}

/** Of a pair each is one, not the ends of a range. */
const pair = /^((?:#?\d{1,2}(?:, ?| and | ?[&+] ?)){0,5}#?\d{1,2} (?:to|with|mit|an|à|avec|a|con)) #?(?=\d)/i;

/** `skip it` says the same of nobody named in both ways. */
const apart = (ways: readonly Acting[]): readonly Acting[] => [
  ...new Map(ways.map((way) => [JSON.stringify([way.command.target, way.command.args]), way])).values(),
];

/** `snooze jane fri` */
function readNamed(found: FoundVerb, context: ParseContext): Reading | undefined {
  return acting(namesAt(found.rest).map((each) => readingOf({ ...found, ...each }, context)))[0];
}

/** The longest name in capitals, or what stands before a colon: in `about Jane Doe loves sailing` the prose begins behind it. */
function readWhomFirst(found: FoundVerb, context: ParseContext): Reading | null {
  const ways = namesAt(found.rest).filter(({ rest }) => rest !== "");
  const isBefore = (mark: string, rest: string) => found.rest.slice(0, -rest.length).trimEnd().endsWith(mark);
  const named = ways.findLast(
    ({ target, rest }) => target.kind === "name" && (isBefore(":", rest) || isInCapitals(target.name)),
  );
  const isTheirs = /['’]s$/.test(found.rest.slice(0, -(named?.rest.length ?? 0)).trimEnd());
  if (isTheirs && ["needs", "offers"].includes(found.verb.name)) return null;
  return named ? (acting([readingOf({ ...found, ...named }, context)])[0] ?? null) : null;
}

const isInCapitals = (name: string): boolean =>
  name.split(" ").every((word) => /^(?:\p{Lu}|and$|&$)/u.test(word));

/** `won 1,200 3`: a number at the end may be the person, or a part of what was said. */
function readTrailing(found: FoundVerb, context: ParseContext): Reading | undefined {
  const cut = found.rest.lastIndexOf(" ");
  const number = Number(found.rest.slice(cut + 1).replace("#", ""));
  if (cut < 0 || !context.numbers.includes(number)) return undefined;
  const said = {
    ...found,
    target: { kind: "numbers", numbers: [number] },
    rest: found.rest.slice(0, cut),
  } as const;
  const of = / (?:from|with|about|of)$/i;
  if (of.test(said.rest))
    return acting([readingOf({ ...said, rest: said.rest.replace(of, "") }, context)])[0];
  const ways = acting([readingOf(said, context)]);
  return ways.length > 0 ? ambiguous(ways) : undefined;
}

const from = /^(.*\S) (?:from|with|to|by|von|mit|an|de|avec|à|con|a) (\S.*?)[.!]?$/i;

/** `won 1200 from Jane` */
function readFrom(found: FoundVerb, context: ParseContext): Reading | undefined {
  const [, rest = "", whom = ""] = found.verb.prose ? [] : (from.exec(found.rest) ?? []);
  const target = targetBefore(whom)?.rest === "" ? targetBefore(whom) : namesAt(whom).find(isWhole);
  return target ? acting([readingOf({ ...found, target: target.target, rest }, context)])[0] : undefined;
}

const isWhole = ({ rest }: { readonly rest: string }): boolean => rest === "";

/** More than a few words with nothing of a command but its first word are prose. A number that is nobody's may be an amount. */
function whatIsMissing(found: FoundVerb, readings: readonly Asked[], context: ParseContext): Reading | null {
  const unknown = (reading: Asked) => unknownNumbers(reading.target, context);
  const known = readings.find((each) => unknown(each) === null || unknown(each) === each.why) ?? null;
  return isBrief(found.rest) || readings.length > 1 ? known : null;
}

export const isBrief = (rest: string): boolean => rest.split(" ").length <= 2;
