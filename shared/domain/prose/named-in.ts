import { isGivenName } from "../cards/words/given-names.ts";
import { behindCue } from "./behind-cue.ts";
import { hasContactPoint } from "./contact-points-in.ts";
import { withOthers } from "./enumerated.ts";
import { withoutNumbers } from "./inline-numbers.ts";
import { nameAt, soundsLikePerson } from "./name-pattern.ts";
import { type Named, namedAtStart } from "./named-at-start.ts";

/** Who is named in a line, each with what is said of them, and what stands before the first. */
export type NamedIn = { readonly people: readonly Named[]; readonly before: string };

const longestLine = 2000;

export function namedIn(line: string): NamedIn {
  const said = withCapitals(withoutNumbers(line.slice(0, longestLine)));
  const start = namedAtStart(said);
  const first =
    start && isClearly(start)
      ? { named: start, before: "" }
      : (behindCue(said) ?? behindHeading(said) ?? besideContactPoint(said));
  if (!first) return { people: [], before: "" };
  return { people: withOthers(first.named), before: first.before };
}

/** Any sentence begins with a capital letter. */
const isClearly = ({ name: said, rest, opened }: Named): boolean =>
  opened ||
  ((said.includes(" ") || soundsLikePerson(said)) &&
    !/^ (?:introduced|connected|referred|put) me\b/.test(rest)) ||
  /^ ?(?:[,:(<+\d]|[–-] |\S+@)/.test(rest);

const heading =
  /^(?=[^:]*\b(?:at|from|met|people|contacts|cards|leads|tonight|today|yesterday)\b)[^:]{2,60}:\s+(?=\p{Lu})/iu;

/** `At BNI today: Dan Fox, plumber; Mia Cole, lawyer` */
function behindHeading(said: string): { readonly named: Named; readonly before: string } | null {
  const before = heading.exec(said)?.[0];
  if (before === undefined) return null;
  const called = nameAt(said, before.length);
  if (called === null || !soundsLikePerson(called)) return null;
  return { named: { name: called, rest: said.slice(before.length + called.length), opened: true }, before };
}

/** The verb that says so may stand at the end: `Heute Klaus Meier kennengelernt`. */
const postponed = /\b(?:kennengelernt|getroffen|gesprochen)\b/;
const capitalWord = /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]+/gu;

/** `These are the details of my friend Lara Croft: lara@croft.example.net` */
function besideContactPoint(said: string): { readonly named: Named; readonly before: string } | null {
  if (!hasContactPoint(said) && !postponed.test(said)) return null;
  for (const { index } of said.matchAll(capitalWord)) {
    const called = (nameAt(said, index) ?? "").replace(/['’]s$/, "");
    const rest = said.slice(index + called.length);
    if (called.includes(" ") && soundsLikePerson(called) && (hasContactPoint(rest) || postponed.test(rest)))
      return { named: { name: called, rest, opened: true }, before: said.slice(0, index) };
  }
  return null;
}

/** `met sarah jones from acme at bni`: a line without capitals says by its words alone where a name begins. */
function withCapitals(line: string): string {
  if (/(?!^)\p{Lu}/u.test(line)) return line;
  const withFirst = capitalised(line);
  return withFirst.replace(/(?<=\p{Lu}[\p{L}]{1,30} and )(\p{Ll}+)(?=$|[\s,.;(])/u, (given) =>
    isGivenName(given) ? capital(given) : given,
  );
}

function capitalised(line: string): string {
  const withWork = line.replace(/(?<=\bfrom )(?!the\b)[\p{Ll}& ]+?(?= at\b|[,.;]|$)/gu, capital);
  return withWork.replace(
    /(?<=\b(?:met|with|to|into|add|called|named) )(\p{Ll}+)((?: (?!from\b|at\b|of\b|who\b|and\b|today\b|yesterday\b|for\b|about\b|in\b|on\b)\p{Ll}+)?)(?=$|[\s,.;(])/u,
    (all, given: string, more: string) => (isGivenName(given) ? capital(given) + capital(more) : all),
  );
}

const capital = (words: string): string =>
  words.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
