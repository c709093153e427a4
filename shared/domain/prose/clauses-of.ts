import { folded } from "../cards/letters.ts";
import { isCredential } from "../cards/words/name-words.ts";
import { isTitleWord } from "../cards/words/title-words.ts";
import { type Clause, clauseOf } from "./clause.ts";
import { beforeNumber, hasContactPoint, pointBeforeWords } from "./contact-points-in.ts";
import type { Named } from "./named-at-start.ts";

/** Who is called by the first name again is "they". */
export function ofThem({ name, rest }: Named): string {
  const [first = ""] = name.split(" ");
  return rest.replace(/(?<=[.;!?] )\p{Lu}[\p{L}'’-]*(?= )/gu, (word) => (word === first ? "they" : word));
}

/** What each part says; in the first sentence stands where they were met, and what stands alone behind it is no title. */
export function clausesOf(said: string, opened: boolean): readonly Clause[] {
  const [first = "", ...others] = apart(said).split(/[.!?]\s+/);
  const behind = others.flatMap((sentence) =>
    partsOf(sentence, between).map((part, at) => remarkOf(clauseOf(part, false), part, at === 0)),
  );
  return [
    ...partsOf(first, between)
      .flatMap((part) => (isPost(part) ? [part] : partsOf(part, beforePlace)))
      .map((part) => clauseOf(part, opened && !isPost(part))),
    ...behind,
  ];
}

/** `Nice guy, two kids.` names no title, and whom they talked of (`from Acme`) works there, not they. */
function remarkOf(clause: Clause, text: string, begins: boolean): Clause {
  const isRemark =
    (clause.kind === "printed" && !hasContactPoint(text)) || (clause.kind === "role" && !begins);
  return isRemark ? { kind: "note", text } : clause;
}

/** `now VP Sales at Quinn Foods` */
const isPost = (part: string): boolean => {
  const post = /^(.{2,40}?) (?:at|@) /.exec(part)?.[1];
  return (
    post !== undefined &&
    folded(post)
      .split(/[^\p{L}]+/u)
      .some((word) => isTitleWord(word) || isCredential(word))
  );
};

/** With a comma around what stands in brackets, and behind each way to reach somebody. */
const apart = (said: string): string =>
  said
    .replace(/\(([^()]{1,300})\)/g, (all, within: string) =>
      /^[\d\s+./-]+$/.test(within) ? all : `, ${within.replace(/(?<!\bmet) (?:at|from) /gi, " of ")},`,
    )
    .replace(beforeNumber, ", ")
    .replace(pointBeforeWords, "$&,");

const between =
  /[,;|\t\n]|\s[–—-]\s|\s(?=met (?:at|@) )|(?<!(?:is|['’]s|are) an? [^,;]{1,40})\s(?=(?:from|who) \p{L})|\s(?:and|but)\s(?=(?:needs?|wants?|offers?|can help|knows?|likes?|loves?|has|lives|runs|works|(?:is )?looking for|his|her|their) )|\s(?=looking for )/u;
const beforePlace =
  /(?<!\bmet|\bformerly|\bpreviously)\s(?=(?:at|@) \S[^,]*$)|(?<=\b(?:from|of) [^,;.]{1,40})\s(?=(?:at|@) )/u;

const partsOf = (said: string, marks: RegExp): readonly string[] =>
  said
    .split(marks)
    .map((part) => part.trim().replace(/^[:–-]\s*/, ""))
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && !day.test(part));

const day =
  /^(?:again|recently|briefly|kennengelernt|getroffen|today|yesterday|tonight|last night|this (?:morning|afternoon|evening)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;
