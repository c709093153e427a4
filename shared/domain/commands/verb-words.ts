import { firstWord } from "./first-word.ts";
import { registry } from "./registry.ts";
import type { Verb } from "./verb.ts";

/** A verb found at the beginning of some words. `casual`: by a word that means it only where somebody is named. */
export type FoundVerb = {
  readonly verb: Verb;
  readonly casual: boolean;
  /** What a casual word says beside the verb. */
  readonly means: string;
  readonly rest: string;
};

type Phrase = Omit<FoundVerb, "rest"> & { readonly alone?: true };

const phrases: ReadonlyMap<string, Phrase> = new Map(
  registry.flatMap((verb) => [
    ...[verb.name, ...verb.synonyms].map((words): [string, Phrase] => [
      words,
      { verb, casual: false, means: "" },
    ]),
    ...(verb.casual ?? []).map((words): [string, Phrase] => [
      words,
      { verb, casual: true, means: verb.means?.(words) ?? "" },
    ]),
    ...(verb.alone ?? []).map((words): [string, Phrase] => [
      words,
      { verb, casual: false, means: "", alone: true },
    ]),
  ]),
);

const allWords: readonly string[] = [...phrases.keys()];

/** Every word by which some verb is known; those that name fields are as common in prose. */
export const verbWords: readonly string[] = allWords.filter((words) => {
  const phrase = phrases.get(words);
  return !(phrase?.casual && phrase.verb.keepsCasual);
});

const longest = Math.max(...allWords.map((words) => words.split(" ").length));

/** Words that may stand before a verb without meaning anything: `1 is done`, `1 was a lead`, `1 I emailed`. */
const fillers = new Set("is are was were has have been just already as a i we please".split(" "));

/** The verbs that the words may begin with, the likelier one first. `Jane is at Acme` says no more than `is`. */
export function verbsAt(words: string): readonly FoundVerb[] {
  const direct = verbAt(words);
  const first = firstWord(words);
  const behind = fillers.has(first.plain) ? verbsAt(first.rest) : [];
  return [...behind.filter(({ verb }) => verb.target === "people"), ...(direct ? [direct] : [])];
}

function verbAt(words: string): FoundVerb | null {
  let found: FoundVerb | null = null;
  let said = "";
  let rest = words;
  for (let count = 0; count < longest && rest !== ""; count++) {
    const word = firstWord(rest);
    said = said === "" ? word.plain : `${said} ${word.plain}`;
    rest = word.rest;
    const phrase = phrases.get(said);
    if (!phrase || (phrase.alone && rest !== "")) continue;
    const { verb, casual, means } = phrase;
    found = { verb, casual, means, rest: casual && verb.keepsCasual ? words : rest };
  }
  return found;
}
