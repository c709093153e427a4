import { nameWords } from "../contacts/find-contacts.ts";
import { editDistance } from "../text/edit-distance.ts";
import { isKnown } from "./known-people.ts";
import { type Reading, unknownNumbers } from "./reading.ts";
import { registry } from "./registry.ts";
import type { Command, ParseContext, Target, Verb } from "./verb.ts";
import { verbWords } from "./verb-words.ts";

type Read = (words: string, context: ParseContext) => Reading;

/** Words that are no slips, however near they are to a verb's. */
const meant = new Set(
  "telephone not dont cant wont don den one dine dose line lend load note node now soon shop skin slip ship send deal call phone message handle reply wrote write close".split(
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
const shortestShortened = 5;
const shortestOfName = 4;

/**
 * A line with one slip of the finger, as it was meant: it says by number, `all` or a known name whom it is about, one word is one letter away
 * from the words of one verb alone, or from one name alone, and that verb takes nothing away. Null: it is no such line.
 */
export function mendSlip(line: string, context: ParseContext, read: Read): Command | null {
  const words = line.split(" ");
  const found = words.slice(0, mostWords).flatMap((word, at) =>
    slipsOf(word, context).flatMap(({ said, meant, isMeant }) => {
      const reading = read(words.with(at, meant).join(" "), context);
      return reading.kind === "command" && reading.note === undefined && isMeant(reading)
        ? [{ ...reading.command, line, slip: { said, meant } }]
        : [];
    }),
  );
  const [command, other] = found;
  return command && !other ? command : null;
}

type Acting = Extract<Reading, { kind: "command" }>;

type Slip = {
  readonly said: string;
  readonly meant: string;
  readonly isMeant: (reading: Acting) => boolean;
};

function slipsOf(word: string, context: ParseContext): readonly Slip[] {
  const said = word.toLowerCase().replace(/[.,:;!]$/, "");
  if (said.length < shortest || !/^\p{L}+$/u.test(said) || verbWords.includes(said) || meant.has(said))
    return [];
  return [slipOfVerb(said, context), slipOfName(said, context)].filter((slip) => slip !== null);
}

const byFirstLetter = Map.groupBy(verbWords, (word) => word.charAt(0));

function slipOfVerb(said: string, context: ParseContext): Slip | null {
  const near = (byFirstLetter.get(said.charAt(0)) ?? []).filter(
    (each) => isOff(said, each) || isShortened(said, each),
  );
  const verbs = new Set(near.map(verbOf));
  const [verb] = verbs;
  const [nearest] = near;
  if (verbs.size !== 1 || !verb?.mends || nearest === undefined) return null;
  const least = verb.casual?.includes(nearest) ? shortestCasual : verb.prose ? shortestInProse : shortest;
  if (nearest.length < least) return null;
  const isMeant = ({ found, command: { target } }: Acting) =>
    found.verb === verb &&
    (target.kind === "name"
      ? nearest.length >= shortestOfNamed && isKnown(target.name, context)
      : isOfNumbers(target, context));
  return { said, meant: nearest, isMeant };
}

const isOfNumbers = (target: Target, context: ParseContext): boolean =>
  (target.kind === "numbers" || target.kind === "all") && unknownNumbers(target, context) === null;

/** `priay done`; Janet is no slip for Jane, unless the rest of the name is said: `bob foxx emailed`. */
function slipOfName(said: string, context: ParseContext): Slip | null {
  const names = (context.people ?? []).flatMap(({ name }) => nameWords(name ?? ""));
  const [nearest, other] = new Set(
    names.filter((each) => each.charAt(0) === said.charAt(0) && isOff(said, each)),
  );
  if (names.includes(said) || nearest === undefined || other !== undefined) return null;
  const isMeant = ({ found: { verb, casual }, command: { target } }: Acting) =>
    verb.mends === true &&
    target.kind === "name" &&
    isKnown(target.name, context) &&
    (target.name.includes(" ") ||
      (!casual && said.length >= shortestOfName && letters(said) === letters(nearest)));
  return { said, meant: nearest, isMeant };
}

const isOff = (said: string, word: string): boolean =>
  (Math.abs(said.length - word.length) <= 1 && editDistance(said, word) === 1) ||
  (said.length > word.length && once(said) === once(word));

/** Whatever their order. */
const letters = (word: string): string => [...new Set(word)].sort().join("");

/** `snz`: without some of its vowels. */
const isShortened = (said: string, word: string): boolean =>
  word.length >= shortestShortened &&
  consonants(said) === consonants(word) &&
  said.length < word.length &&
  new RegExp(said.replace(/./gu, "$&.*"), "u").test(word);

const consonants = (word: string): string => once(word.replace(/[aeiou]/g, ""));

/** `snooozee` */
const once = (word: string): string => word.replace(/(.)\1+/gu, "$1");

const verbOf = (word: string): Verb | undefined =>
  registry.find(({ name, synonyms, casual = [] }) => [name, ...synonyms, ...casual].includes(word));
