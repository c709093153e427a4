import type { Beliefs } from "./belief.ts";
import { inCaseOf } from "./letters.ts";
import { titleWordMeantBy } from "./words/title-words.ts";

type Titled = Pick<Beliefs, "title">;

/** The title with its long words as titles spell them where one letter inside was misread ("Assoclate Professor"). */
export function mendedTitle<Some extends Titled>(named: Some): Some {
  const { candidate } = named.title;
  if (candidate === null) return named;
  const value = candidate.value.replace(/[\p{L}\d]{8,}/gu, (printed) => {
    const meant = titleWordMeantBy(printed.toLowerCase());
    return meant === null ? printed : inCaseOf(printed, meant);
  });
  if (value === candidate.value) return named;
  return { ...named, title: { ...named.title, candidate: { ...candidate, value, respelt: true } } };
}
