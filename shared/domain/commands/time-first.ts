const day =
  "yesterday(?: morning| afternoon| evening)?|last night|(?:earlier )?today|this (?:morning|afternoon|evening)|tonight|(?:on |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|gestern|heute|hier|ayer|hoy|aujourd['’]hui";
const occasion =
  "(?:right |just )?(?:after|before|over|during) (?:the |my |our |a )?(?:lunch|dinner|breakfast|work|coffee|meeting|call|event|church|school|gym|weekend)";
const adverb = "finally|earlier|meanwhile|update|quick update|fyi|so far";

const before = new RegExp(`^(?:(${day})|${occasion}|${adverb})(?:,|:| -)? (?=\\S)`, "i");

/** `yesterday I called 2` is `I called 2 yesterday`: what says when, before the rest. Null: nothing stands there. */
export function timeFirst(words: string): { readonly rest: string; readonly when: string } | null {
  const found = before.exec(words);
  return found && { rest: words.slice(found[0].length), when: found[1] ?? "" };
}
