import { editDistance } from "../text/edit-distance.ts";
import { isKnown } from "./known-people.ts";
import { type Reading, unknownNumbers } from "./reading.ts";
import { registry } from "./registry.ts";
import type { Command, ParseContext, Verb } from "./verb.ts";
import { verbWords } from "./verb-words.ts";

type Read = (words: string, context: ParseContext) => Reading;

/** Words that are no slips, however near they are to a verb's. */
const meant = new Set(
  "not don den one dine dose line lend load note node now soon shop skin slip ship send deal call phone message handle reply wrote write close".split(
    " ",
  ),
);

const mostWords = 4;
const shortest = 3;
/** Of verbs that take prose, and of words that are common in it. */
const shortestInProse = 4;
const shortestCasual = 6;
/** Beside a name: `dane` may be somebody. */
const shortestOfNamed = 5;

/**
 * A line with one slip of the finger, as it was meant: it says by number, `all` or a known name whom it is about, one word is one letter away
 * from the words of one verb alone, and that verb takes nothing away. Null: it is no such line.
 */
export function mendSlip(line: string, context: ParseContext, read: Read): Command | null {
  const words = line.split(" ");
  const found = words.slice(0, mostWords).flatMap((word, at) => {
    const slip = slipOf(word);
    const reading = slip && read(words.with(at, slip.meant).join(" "), context);
    const isMeant = slip && reading?.kind === "command" && reading.found.verb === slip.verb;
    return isMeant && isSure(reading.command, slip, context) ? [{ ...reading.command, line, slip }] : [];
  });
  const [command, other] = found;
  return command && !other
    ? { ...command, slip: { said: command.slip.said, meant: command.slip.meant } }
    : null;
}

const isSure = ({ target }: Command, { meant }: Slip, context: ParseContext): boolean =>
  target.kind === "name"
    ? meant.length >= shortestOfNamed && isKnown(target.name, context)
    : (target.kind === "numbers" || target.kind === "all") && unknownNumbers(target, context) === null;

const byFirstLetter = Map.groupBy(verbWords, (word) => word.charAt(0));

type Slip = { readonly said: string; readonly meant: string; readonly verb: Verb };

function slipOf(word: string): Slip | null {
  const said = word.toLowerCase().replace(/[.,:;!]$/, "");
  if (said.length < shortest || !/^\p{L}+$/u.test(said) || meant.has(said)) return null;
  const near = (byFirstLetter.get(said.charAt(0)) ?? []).filter(
    (each) =>
      (Math.abs(said.length - each.length) <= 1 && editDistance(said, each) === 1) ||
      (said.length > each.length && once(said) === once(each)),
  );
  const verbs = new Set(near.map(verbOf));
  const [verb] = verbs;
  const [nearest] = near;
  if (verbWords.includes(said) || verbs.size !== 1 || !verb?.mends || nearest === undefined) return null;
  const least = verb.casual?.includes(nearest) ? shortestCasual : verb.prose ? shortestInProse : shortest;
  return nearest.length < least ? null : { said, meant: nearest, verb };
}

/** `snooozee` */
const once = (word: string): string => word.replace(/(.)\1+/gu, "$1");

const verbOf = (word: string): Verb | undefined =>
  registry.find(({ name, synonyms, casual = [] }) => [name, ...synonyms, ...casual].includes(word));
