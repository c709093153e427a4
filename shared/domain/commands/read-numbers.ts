/** A list of numbers at the beginning of some words, and what follows it. */
export type LeadingNumbers = {
  readonly numbers: readonly number[];
  readonly rest: string;
  /** What is wrong with a range in it, as a sentence. */
  readonly unclear?: string;
};

const maxRange = 100;

const item =
  /^(?:#|[([]|n[or°º]\.? ?|(?:number|item|person|contact|nummer|num[eé]ro|n[uú]mero) #?)?(\d{1,4})(?: ?(?:-|–|\.\.|to|through|thru|bis|à|a) ?#?(\d{1,4})(?![\d%]|st|nd|rd|th|[-/.]\d| ?(?:days?|weeks?|wks?|months?|years?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\p{L}{2,6})?)\b))?/iu;
const separator =
  /^ ?(?:[,;&+]|(?:and|und|et|y|e|n)\b)? ?(?:and\b ?)?(?=[#\d])(?!\d{1,2} ?(?:days?|weeks?|wks?|months?)\b)/i;

/**
 * Every way to read the beginning of the words as numbers, shortest list first: of `1,3-5 done` `1` and `1,3-5`. A number with
 * something glued to it (`2k`, `1.5`, `1,200`, `2nd`, `3/4`, `9:30`) is none.
 */
export function leadingNumbers(words: string): readonly LeadingNumbers[] {
  const ways: LeadingNumbers[] = [];
  const numbers: number[] = [];
  let rest = words;
  let unclear: string | null = null;
  if (oneToOne.test(words)) return [];
  for (let match = item.exec(rest); match; match = item.exec(rest)) {
    const after = rest.slice(match[0].length);
    if (!endsHere(after)) break;
    const [from, to] = [Number(match[1]), Number(match[2] ?? match[1])];
    unclear ??= rangeQuestion(from, to);
    numbers.push(...(rangeQuestion(from, to) === null ? range(from, to) : [from, to]));
    const way = { numbers: [...new Set(numbers)], rest: behindMark(after) };
    ways.push(unclear === null ? way : { ...way, unclear });
    const next = separator.exec(after);
    if (!next || ways.length >= maxRange) break;
    rest = after.slice(next[0].length);
  }
  return ways;
}

/** A kind of meeting. */
const oneToOne = /^(?:1-2-1|1:1|1-?to-?1|1 ?on ?1)(?!\d)/i;

const endsHere = (after: string): boolean => !/^(?:[\p{L}%€$£]|[./:]\d|,\d{3}(?!\d)|['’]\d)/u.test(after);

/** `1. done`, `(1) done`, `1: done`, `1 - done`, `1 = done`, `1 -> done` are all `1 done`. */
const behindMark = (after: string): string => after.replace(/^ ?(?:[.)\]:=→]+|-?>|[-–—](?!\d))? */, "");

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Null: the range can be followed. */
function rangeQuestion(from: number, to: number): string | null {
  if (to < from) return `${from}-${to} runs backwards: write the smaller number first.`;
  return to - from < maxRange ? null : `${from}-${to} is longer than ${maxRange} numbers.`;
}
