import { type Gist, gistOf } from "./gist.ts";

/** What stands behind says for whom or of which kind: `a bookkeeper for her bakery`, `an agent who knows Leeds`. */
const forWhom =
  /\s(?:for|who|that|which|with|without|against|from|about|before|since|because|so|für|fur|pour|para|qui|que|die)\s|[;:.()]/giu;

/** What stands behind is another thing of the same kind. */
const and = /[,/&+–—|]|\s(?:and|or|to|und|oder|zu|et|ou|y|o)\s/giu;

const split = (text: string, at: RegExp): readonly string[] =>
  ` ${text} `
    .split(at)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** `a museum of printing`, `a book about law`: of what follows it is only said what the thing is about. */
const aboutThings =
  /\b(?:courses?|class|classes|school|museum|magazine|blog|podcast|book|club|conference|history|games?|store) (?:of|about|on|in)\b/i;

/** The part that says what a text is about, before anything that says for whom: `someone` says nothing, what he is for does. */
export function mainPart(text: string): { readonly said: string; readonly gists: readonly Gist[] } | null {
  if (aboutThings.test(text)) return null;
  for (const said of split(text, forWhom)) {
    const gists = split(said, and).flatMap((part) => gistOf(part) ?? []);
    if (gists.length > 0) return { said, gists: gists.length > 1 ? [...gists, together(gists)] : gists };
    // Something was named, and it is no trade: a course in web design for lawyers.
    if (saysNot.test(said)) return null;
  }
  return null;
}

/** What the parts say together, which one alone may say too little of: tuning and voicing of pianos. */
const together = (gists: readonly Gist[]): Gist => ({
  trades: new Map(gists.flatMap(({ trades }) => [...trades])),
  stems: new Set(gists.flatMap(({ stems }) => [...stems])),
});

const saysNot = /\b(?:former|retired|hobby|student|course|software|museum|magazine|book|no longer)\b/i;
