import { hasContactPoint } from "./contact-points-in.ts";
import { nameAt, soundsLikeCompany, soundsLikePerson } from "./name-pattern.ts";
import type { Named } from "./named-at-start.ts";

/** Most of those who are told of in one breath. */
const mostPeople = 12;

/** `Bob Hart (CPA) and Alice Young (florist) at the expo`, `Dan Fox, plumber; Mia Cole, lawyer` */
export function withOthers(first: Named): readonly Named[] {
  const people: Named[] = [];
  let last = first;
  for (let next = nextIn(last); next && people.length < mostPeople; next = nextIn(last)) {
    people.push({ ...last, rest: next.upTo });
    last = next.named;
  }
  return [...people, last];
}

const separator =
  /(?:(?<!\s)\s+)?;\s*(?:and |also )?|(?:,|,? (?:and|&|plus))\s+(?:also )?(?:(?:her|his|their|my) (?:[\p{Ll}-]+ ){1,3})?(?=\p{Lu})/gu;
/** What may stand between two of an enumeration: a bracket, or where they work. */
const briefly = /^(?:\s*\([^()]*\)|, an? [\p{Ll} -]+)?(?: (?:from|of|at|with) [^,;.]*)?$/u;
const endsName = /^(?:\s*$|\s*[,;(.]|\s[–-]\s| (?:and|&|at|from|of|with|who|both|today|yesterday) ?)/u;

function nextIn({ rest, opened }: Named): { readonly upTo: string; readonly named: Named } | null {
  for (const found of rest.matchAll(separator)) {
    const begins = found.index + found[0].length;
    const called = nameAt(rest, begins);
    const upTo = rest.slice(0, found.index);
    const isDone =
      found[0].includes(";") || (opened && /(?:and|&)\s/.test(found[0]) && hasContactPoint(upTo));
    if (called === null || !(isDone || (opened && briefly.test(upTo)))) continue;
    const behind = rest.slice(begins + called.length);
    if (isOneMore(called, isDone || isSet(upTo, behind)) && endsName.test(behind))
      return { upTo, named: { name: called, rest: behind, opened } };
  }
  return null;
}

/** `Sam Ode (banker), Pat Vine (winery)`, `and Mila Horn, who is with Horn AG` */
const isSet = (upTo: string, behind: string): boolean =>
  (upTo.includes("(") && /^\s*(?:\(|\.|$)/.test(behind)) || /^(?:,? who| \(|, (?:an?|the) )/.test(behind);

/** `isDone`: all was said of the one before, as behind a semicolon, or behind their number. */
const isOneMore = (called: string, isDone: boolean): boolean =>
  soundsLikePerson(called) || (isDone && called.includes(" ") && !soundsLikeCompany(called));
