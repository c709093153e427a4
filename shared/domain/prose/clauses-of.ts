import { folded } from "../cards/letters.ts";
import { isTitleWord } from "../cards/words/title-words.ts";
import { type Clause, clauseOf } from "./clause.ts";
import { hasContactPoint, pointBeforeWords } from "./contact-points-in.ts";
import type { Named } from "./named-at-start.ts";

/** Who is called by the first name again is "they". */
export function ofThem({ name, rest }: Named): string {
  const [first = ""] = name.split(" ");
  return rest.replace(/(?<=[.;!?] )\p{Lu}[\p{L}'’-]*(?= )/gu, (word) => (word === first ? "they" : word));
}

/** What each part says; in the first sentence stands where they were met, and what stands alone behind it is no title. */
export function clausesOf(said: string, opened: boolean): readonly Clause[] {
  const [first = "", ...others] = apart(said).split(/[.!?]\s+/);
  const behind = others
    .flatMap((sentence) => partsOf(sentence, between))
    .map((part) => clauseOf(part, false));
  return [
    ...partsOf(first, between)
      .flatMap((part) => (isPost(part) ? [part] : partsOf(part, beforePlace)))
      .map((part) => clauseOf(part, opened && !isPost(part))),
    ...behind.map((clause) =>
      clause.kind === "printed" && !hasContactPoint(clause.text)
        ? { ...clause, kind: "note" as const }
        : clause,
    ),
  ];
}

/** `now VP Sales at Quinn Foods` */
const isPost = (part: string): boolean => {
  const post = /^(.{2,40}?) (?:at|@) /.exec(part)?.[1];
  return (
    post !== undefined &&
    folded(post)
      .split(/[^\p{L}]+/u)
      .some(isTitleWord)
  );
};

/** With a comma around what stands in brackets, and behind each way to reach somebody. */
const apart = (said: string): string =>
  said
    .replace(
      /\(([^()]*)\)/g,
      (_, within: string) => `, ${within.replace(/(?<!\bmet) (?:at|from) /g, " of ")},`,
    )
    .replace(pointBeforeWords, "$&,");

const between =
  /[,;|\t\n]|\s[–—-]\s|\s(?=met (?:at|@) )|(?<!(?:is|['’]s|are) an? [^,;]{1,40})\s(?=(?:from|who) \p{L})|\s(?:and|but)\s(?=(?:needs?|wants?|offers?|can help|knows?|likes?|loves?|has|lives|runs|works|(?:is )?looking for) )|\s(?=looking for )/u;
const beforePlace = /(?<!\bmet)\s(?=(?:at|@) \S[^,]*$)|(?<=\b(?:from|of) [^,;.]{1,40})\s(?=(?:at|@) )/u;

const partsOf = (said: string, marks: RegExp): readonly string[] =>
  said
    .split(marks)
    .map((part) => part.trim().replace(/^[:–-]\s*/, ""))
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && !day.test(part));

const day =
  /^(?:again|recently|briefly|kennengelernt|getroffen|today|yesterday|tonight|last night|this (?:morning|afternoon|evening)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;
