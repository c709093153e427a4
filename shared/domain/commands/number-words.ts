import { verbsAt } from "./verb-words.ts";

export const counts = "one two three four five six seven eight nine ten".split(" ");

/** `three`, `3`; NaN: it is no number. */
export const numberIn = (word: string): number => counts.indexOf(word.toLowerCase()) + 1 || Number(word);

const counted = new RegExp(
  `(?<![\\p{L}'’-]|(?:first|second|third|fourth|fifth|last|next|this|that|the|other|another|which|each|every|any|no) )(?:numbers? )?(${counts.join("|")})(?![\\p{L}'’-])`,
  "giu",
);

/**
 * `one done two done three snooze friday`, `number two called`, `all but five`: with figures. A single word may count anything: there have to
 * be two, each before a verb, the other or the end, unless what stands before says that a number is meant.
 */
export function inFigures(words: string): string {
  const found = [...words.matchAll(counted)].filter(({ index, 0: said }) => {
    const behind = words.slice(index + said.length);
    return (
      named.test(words.slice(0, index) + said) ||
      stands.test(behind) ||
      (putOff.test(words.slice(0, index)) && /^ (?:to|till?|until|back|off|on)\b/i.test(behind)) ||
      verbsAt(behind.replace(/^[ ,:.–-]+/, "")).some(isOfPeople)
    );
  });
  const isSure =
    found.length > 1 || found.some(({ index, 0: said }) => named.test(words.slice(0, index) + said));
  const places = new Set(isSure ? found.map(({ index }) => index) : []);
  return words.replace(counted, (whole, word: string, at: number) =>
    places.has(at) ? String(numberIn(word)) : whole,
  );
}

/** `move two to next week` */
const putOff = /\b(?:move|push|snooze|bump|postpone|put) $/i;

/** `number two`, `all but five` */
const named = new RegExp(
  `(?:^|[^\\p{L}])(?:number|(?:all|everyone|everybody|everything) (?:but|except|except for)) (?:${counts.join("|")})$`,
  "iu",
);

/** Before another of them, or at the end. */
const stands = new RegExp(
  `^(?:[.!]?$|[,;]? (?:and |& |then )?(?:number )?(?:${counts.join("|")})(?![\\p{L}'’-])| (?:next (?:week|month)|tomorrow|(?:mon|tues|wednes|thurs|fri)day)(?=$|[.,;!])| (?:i|we)(?:['’](?:ll|ve)| (?:will|have|need|want|would|did|spoke|called|sent|met|e-?mailed|texted))\\b)`,
  "iu",
);

const isOfPeople = ({ verb }: ReturnType<typeof verbsAt>[number]): boolean => verb.target === "people";

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, grand: 1000 };
const numeral = [...small, ...tens, ...Object.keys(scales)].join("|");

const spelledAmount = new RegExp(
  `(?<!\\p{L})((?:${numeral})(?:(?:[ -]| and )(?:${numeral})){0,8}) (dollars?|bucks|euros?|pounds)(?!\\p{L})`,
  "giu",
);

/** `four thousand eight hundred dollars`, as it is dictated: `4800 dollars`. */
export const amountsInFigures = (words: string): string =>
  words.replace(spelledAmount, (_, said: string, unit: string) => `${valueOf(said)} ${unit}`);

function valueOf(said: string): number {
  let total = 0;
  let part = 0;
  for (const word of said.toLowerCase().split(/ and |[ -]/)) {
    const scale = scales[word];
    if (scale === undefined)
      part += tens.includes(word) ? (tens.indexOf(word) + 2) * 10 : small.indexOf(word);
    else if (scale === 100) part = Math.max(part, 1) * 100;
    else {
      total += Math.max(part, 1) * scale;
      part = 0;
    }
  }
  return total + part;
}
