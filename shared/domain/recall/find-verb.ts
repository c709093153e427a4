import type { ParsedArgs, Verb } from "../commands/verb.ts";
import { found } from "./found.ts";
import { soughtWords } from "./sought-words.ts";

type Args = { readonly said: string };

export const findVerb: Verb<Args> = {
  name: "find",
  synonyms: [
    "search",
    "look up",
    "lookup",
    ...[
      "who is",
      "who was",
      "who are",
      "who were",
      "who’s",
      "who's",
      "whos",
      "who works",
      "who does",
      "who has",
      "who needs",
      "who wants",
      "who offers",
      "who knows",
      "who can",
      "who could",
    ],
    ...["who did i meet", "whom did i meet", "who have i met", "whom have i met", "who do i know"],
    ...["whom do i know", "do i know", "did i meet", "have i met", "where did i meet", "when did i meet"],
  ],
  foreign: {
    de: "suche, finde, suchen, finden",
    fr: "chercher, trouver, trouve",
    es: "buscar, encontrar, busco",
  },
  proof: "dmarc",
  target: "none",
  recalls: true,
  forms: [
    {
      form: "find <words>",
      example: "find plumber chamber",
      does: "Looks in names, companies, titles, notes, places, events and groups; “who was the plumber at the chamber?” does too.",
    },
  ],
  parse: parseSought,
  decide: (situation, { line, args }) => found(situation, line, args.said),
};

const mostWords = 12;

/** "Please find attached", "find out": a sentence, and nobody's name. */
const noSearch =
  /^(?:you|we|i|access|out|attached|enclosed|below|here|the attached|the enclosed|a way|time|it|that(?! \p{L}+ (?:at|from|of|in|with)\b)|this(?! (?:week|month|year)))\b/iu;

/** `find Jane a plumber: she needs one`, `show Bob around the office`: something to be done, and no question. */
export const isFavour = (said: string): boolean =>
  /[:;!]/.test(said) ||
  /^\p{Lu}[\p{L}'’-]+ (?:an?|around|the ropes|how|our|my|some)\b/u.test(said) ||
  /\b(?:she|he|they) (?:need|want|ask|look)/i.test(said);

function parseSought(words: string): ParsedArgs<Args> {
  const said = words.replace(/^(?:for|me) /i, "").replace(/ again$/i, "");
  const asked = { kind: "asked", why: "Whom shall I look for?", examples: ["plumber chamber"] } as const;
  const isSentence = noSearch.test(said) || said.split(" ").length > mostWords || isFavour(said);
  return isSentence || soughtWords(said).length === 0 ? asked : { kind: "ok", args: { said } };
}
