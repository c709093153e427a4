/** A list of numbers at the beginning of some words, and what follows it. */
export type LeadingNumbers = { readonly numbers: readonly number[]; readonly rest: string };

const maxRange = 100;

const item = /^(?:#|no\.? ?)?(\d{1,4})(?: ?(?:-|–|to|through) ?#?(\d{1,4})(?![\d%]))?/i;
const separator = /^ ?(?:[,;&+]|and\b)? ?(?:and\b ?)?(?=[#\d])/i;

/**
 * Every way to read the beginning of the words as numbers, shortest list first: of `1,3-5 done` `1` and `1,3-5`. A number with
 * something glued to it (`2k`, `1.5`, `1,200`, `2nd`, `3/4`, `9:30`) is none.
 */
export function leadingNumbers(words: string): readonly LeadingNumbers[] {
  const ways: LeadingNumbers[] = [];
  const numbers: number[] = [];
  let rest = words;
  for (let match = item.exec(rest); match; match = item.exec(rest)) {
    const after = rest.slice(match[0].length);
    if (!endsHere(after)) break;
    numbers.push(...range(Number(match[1]), Number(match[2] ?? match[1])));
    ways.push({ numbers: [...new Set(numbers)], rest: behindMark(after) });
    const next = separator.exec(after);
    if (!next || ways.length >= maxRange) break;
    rest = after.slice(next[0].length);
  }
  return ways;
}

const endsHere = (after: string): boolean => !/^(?:[\p{L}%€$£]|[./:]\d|,\d{3}(?!\d)|['’]\d)/u.test(after);

/** `1. done`, `1) done`, `1: done`, `1 - done`, `1 = done` are all `1 done`. */
const behindMark = (after: string): string => after.replace(/^ ?(?:[.):=→]|[-–—](?!\d))? */, "");

function range(from: number, to: number): readonly number[] {
  const [low, high] = from <= to ? [from, to] : [to, from];
  return Array.from({ length: Math.min(high - low + 1, maxRange) }, (_, index) => low + index);
}
