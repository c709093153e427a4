import { folded } from "../cards/letters.ts";
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

type Phrase = Omit<FoundVerb, "rest"> & {
  readonly words: string;
  readonly alone?: true;
  readonly isForeign?: true;
  /** Without its accents it would be an English word. */
  readonly exact?: string;
};

/** `téléphoné` has happened, `telephone Friday` has not. */
const englishToo = new Set(["telephone"]);

/** The words for a verb in other languages. */
const foreignPhrases = (verb: Verb): readonly Phrase[] =>
  Object.values(verb.foreign ?? {})
    .flatMap((words) => words.split(", "))
    .map((words) => {
      const phrase = {
        verb,
        casual: verb.target !== "none",
        means: verb.means?.(words) ?? "",
        words: folded(words),
        isForeign: true,
        ...(englishToo.has(folded(words)) && { exact: words }),
      } as const;
      return verb.target === "none" && !verb.recalls ? { ...phrase, alone: true } : phrase;
    });

const listed: readonly Phrase[] = registry.flatMap((verb) => [
  ...[verb.name, ...verb.synonyms].map((words) => ({ verb, casual: false, means: "", words })),
  ...(verb.casual ?? []).map((words) => ({ verb, casual: true, means: verb.means?.(words) ?? "", words })),
  ...(verb.alone ?? []).map((words) => ({ verb, casual: false, means: "", words, alone: true }) as const),
  ...foreignPhrases(verb),
]);

/** What means it alone goes before what needs somebody. */
const phrases = Map.groupBy(
  listed.toSorted((one, other) => Number(other.alone ?? false) - Number(one.alone ?? false)),
  ({ words }) => folded(words),
);

/** Every word by which some verb is known in English; those that name fields are as common in prose. */
export const verbWords: readonly string[] = listed
  .filter(({ isForeign, casual, verb }) => !isForeign && !(casual && verb.keepsCasual))
  .map(({ words }) => words);

const longest = Math.max(...listed.map(({ words }) => words.split(" ").length));

/** Words that may stand before a verb without meaning anything: `1 is done`, `1 was a lead`, `1 I emailed`. */
const fillers = new Set(
  "is are was were has have been just already all as to a i we please bitte c'est ist sind habe hab est sont esta estan he ya deja schon".split(
    " ",
  ),
);

/** The verbs that the words may begin with, the likelier one first. `Jane is at Acme` says no more than `is`, `Jane has called` nothing that was done here. */
export function verbsAt(words: string): readonly FoundVerb[] {
  const direct = verbAt(words);
  const first = firstWord(words);
  const behind = fillers.has(folded(first.plain)) ? verbsAt(first.rest) : [];
  return [...behind.filter(({ verb }) => verb.target === "people" && !isOfOthers(first, verb)), ...direct];
}

/** `has called` tells what somebody did, `I need to` what the writer has to do. */
function isOfOthers({ plain, rest }: ReturnType<typeof firstWord>, { name }: Verb): boolean {
  if (/^(?:i|we)$/.test(plain)) return name === "needs" || name === "offers";
  const isTheirs = /^(?:has|have|had|['’]s|['’]ve)$/.test(plain) && !/^(?:\S+ )?been /i.test(rest);
  return isTheirs && (name === "done" || name === "snooze");
}

/** Within a verb's words they say nothing: `left her a message`. */
const pronouns = new Set(["her", "him"]);
const articles = new Set("a an the ein eine einen un une una".split(" "));

function verbAt(words: string): readonly FoundVerb[] {
  let found: readonly FoundVerb[] = [];
  let said = "";
  let short = "";
  let rest = words;
  for (let count = 0; count < longest && rest !== ""; count++) {
    const word = firstWord(rest);
    said = said === "" ? word.plain : `${said} ${word.plain}`;
    rest = word.rest;
    short = pronouns.has(word.plain) || articles.has(word.plain) ? short : `${short} ${word.plain}`.trim();
    const known =
      phrases.get(folded(said)) ?? (articles.has(word.plain) ? [] : phrases.get(folded(short))) ?? [];
    const behind = rest;
    const fitting = known.filter(
      ({ alone, casual, verb, exact = said }) =>
        exact === said && (!alone || behind === "") && !(casual && verb.keepsCasual && saysDone(behind)),
    );
    if (fitting.length > 0)
      found = fitting.map((phrase) =>
        foundBy(phrase, phrase.casual && phrase.verb.keepsCasual ? words : rest),
      );
  }
  return found;
}

/** Behind the name of a field: `Jane’s company is done` tells no company. */
const saysDone = (words: string): boolean =>
  /^(?:is |are |was )?\p{Ll}/u.test(words) &&
  verbsAt(words).some(({ verb, rest }) => rest === "" && verb.target === "people");

const foundBy = ({ verb, casual, means }: Phrase, rest: string): FoundVerb => ({
  verb,
  casual,
  means,
  rest: rest.replace(/^[-–—:=→] /, ""),
});
