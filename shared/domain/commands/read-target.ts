import { firstWord } from "./first-word.ts";
import { type LeadingNumbers, leadingNumbers } from "./read-numbers.ts";
import type { Target } from "./verb.ts";

/** Whom some words begin by naming, and what follows. */
export type LeadingTarget = { readonly target: Target; readonly rest: string };

const everybody = new Set("all everyone everybody both them".split(" "));
const somebody = new Set("her him it".split(" "));
const connectors = new Set("as for with to".split(" "));
const notNames = new Set(
  "at whom i i'm i've we we've met please then also just have been don't you he she it they this that these those there here who what when where why how which my our your his her their the a an and or but so if as not no yes nobody".split(
    " ",
  ),
);

const maxNameWords = 4;
const maxWords = 16;

/** Numbers at the beginning, the longest list of them, or `all`. */
export function targetBefore(words: string): LeadingTarget | null {
  return leadingNumbers(words).map(byNumbers).at(-1) ?? allAt(words);
}

/** Every way in which the words behind a verb may begin with a target that no name is: `2`, `with 2`, `all`, `her`. */
export function targetsBehind(words: string): readonly LeadingTarget[] {
  const all = allAt(words);
  const { plain, rest } = firstWord(words);
  const unnamed: LeadingTarget[] = somebody.has(plain) ? [{ target: { kind: "unsaid" }, rest }] : [];
  const numbers = [...leadingNumbers(words), ...(connectors.has(plain) ? leadingNumbers(rest) : [])];
  return [...numbers.map(byNumbers), ...(all ? [all] : []), ...unnamed].map(unconnected);
}

/** Every way in which the words may begin with somebody's name, or with several (`Jane, Bob and Eve`), shortest first. */
export function namesAt(words: string): readonly LeadingTarget[] {
  const ways: LeadingTarget[] = [];
  const said: string[] = [];
  let rest = connectors.has(firstWord(words).plain) ? firstWord(words).rest : words;
  let ofOne = 0;
  while (rest !== "" && said.length < maxWords && ofOne < maxNameWords) {
    const end = rest.search(/[\s:]/);
    const word = end < 0 ? rest : rest.slice(0, end);
    const joins = said.length > 0 && /^(?:and|&)$/i.test(word);
    if (!joins && !isNameWord(word)) break;
    said.push(word);
    ofOne = joins || word.endsWith(",") ? 0 : ofOne + 1;
    rest = end < 0 ? "" : rest.slice(end).replace(/^(?::| [-–—=](?= ))?\s*/, "");
    if (!joins) ways.push({ target: { kind: "name", name: said.join(" ").replace(/[,.]$/, "") }, rest });
  }
  return ways;
}

/** Nothing but numbers, or `all but` some. */
export function isBareTarget(words: string): boolean {
  const lead = targetBefore(words);
  return (
    lead?.rest === "" &&
    (lead.target.kind === "numbers" || (lead.target.kind === "all" && lead.target.except !== undefined))
  );
}

/** Whether the words can be nothing but names. */
export const areNames = (words: string): boolean => namesAt(words).at(-1)?.rest === "";

const isNameWord = (word: string): boolean =>
  /^\p{L}[\p{L}'’.@\w-]{0,60},?$/u.test(word) && !notNames.has(word.toLowerCase().replace("’", "'"));

const byNumbers = ({ rest, ...said }: LeadingNumbers): LeadingTarget => ({
  target: { kind: "numbers", ...said },
  rest,
});

const exception =
  /,? ?\b(?:but|except(?:ing)?|excluding|without|apart from|other than)(?: for| not)? (?=[#\d])/i;

/** `all`, `all but 3`, `everybody except 2,3`. */
function allAt(words: string): LeadingTarget | null {
  const { plain, rest } = firstWord(words);
  if (!everybody.has(plain)) return null;
  const mark = exception.exec(rest);
  const said = mark?.index === 0 ? leadingNumbers(rest.slice(mark[0].length)).at(-1) : undefined;
  return said ? allBut(said) : { target: { kind: "all" }, rest };
}

const allBut = ({ numbers, rest, ...said }: LeadingNumbers): LeadingTarget => ({
  target: { kind: "all", except: numbers, ...said },
  rest,
});

/** `all done except 2`: the exception at the end belongs to the target. */
export function withException(lead: LeadingTarget): LeadingTarget {
  const mark = exception.exec(lead.rest);
  if (lead.target.kind !== "all" || lead.target.except || !mark) return lead;
  const said = leadingNumbers(lead.rest.slice(mark.index + mark[0].length).replace(/[.!]$/, "")).at(-1);
  return said?.rest === "" ? { ...allBut(said), rest: lead.rest.slice(0, mark.index) } : lead;
}

/** `mark 1 as done`, `call with Jane`: the word between says nothing. */
function unconnected({ target, rest }: LeadingTarget): LeadingTarget {
  const word = firstWord(rest);
  return { target, rest: connectors.has(word.plain) ? word.rest : rest };
}
