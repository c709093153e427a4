import { readAmount } from "../money/read-amount.ts";
import type { PalmsFigures, PalmsReport } from "./palms.ts";

/** The heads of a PALMS report, in its order. */
const heads: readonly (readonly [head: string, figure: keyof PalmsFigures | null])[] = [
  ["P", "present"],
  ["A", "absent"],
  ["L", "late"],
  ["M", "medical"],
  ["S", "substitutes"],
  ["RGI", "rgi"],
  ["RGO", "rgo"],
  ["RRI", "rri"],
  ["RRO", "rro"],
  ["V", "visitors"],
  ["1-2-1", "oneToOnes"],
  ["TYFCB", "tyfcb"],
  ["CEU", "ceu"],
  ["T", null],
];

const head = "(?:RGI|RGO|RRI|RRO|1-2-1s?|TYFCB|CEU|[PALMSVT])";
const number = String.raw`(?:[$€£] ?)?\d[\d.,]*`;
const between = String.raw`[ \t:=]{0,4}`;
/** `P 10 A 1 L 0 …` */
const paired = new RegExp(`(?<![\\p{L}\\d-])(${head})${between}(${number})(?![\\p{L}\\d-])`, "giu");
/** `P A L M S RGI …`, and below it the numbers. */
const headLine = new RegExp(
  `(?<![\\p{L}\\d])${["P", "A", "L", "M", "S"].join("[ \\t,;|]+")}(?:[ \\t,;|]+${head})*(?![\\p{L}\\d])`,
  "iu",
);

export type ReadPalms = { readonly figures: PalmsReport["figures"]; readonly before: string };

/** The figures of a pasted row, and the words in front of it. Null: it is none. `currency`: of its amount. */
export function readPalms(text: string, currency: string): ReadPalms | null {
  const headed = headLine.exec(text);
  const values = headed ? belowHeads(headed[0], text.slice(headed.index + headed[0].length)) : inPairs(text);
  if (values === null) return null;
  const at = headed?.index ?? text.search(paired);
  return { figures: figuresOf(values, currency), before: text.slice(0, at).replace(/[:,\s]{1,5}$/, "") };
}

type Values = ReadonlyMap<string, string>;

/** Fewer are no such row. */
const fewest = 4;

function inPairs(text: string): Values | null {
  const values = new Map([...text.matchAll(paired)].map(([, name = "", value = ""]) => [keyOf(name), value]));
  return values.size >= fewest && values.has("P") && values.has("A") ? values : null;
}

function belowHeads(said: string, below: string): Values | null {
  const names = said
    .trim()
    .split(/[\s,;|]+/)
    .map(keyOf);
  const numbers = below.match(new RegExp(`(?<![\\p{L}\\d-])${number}`, "gu")) ?? [];
  return numbers.length < names.length ? null : new Map(names.map((name, at) => [name, numbers[at] ?? ""]));
}

const keyOf = (name: string): string => name.toUpperCase().replace("1-2-1S", "1-2-1");

function figuresOf(values: Values, currency: string): PalmsReport["figures"] {
  const said = heads.flatMap(([name, figure]) => {
    const value = values.get(name)?.replace(/[.,]$/, "");
    return figure === null
      ? []
      : [[figure, value === undefined ? null : meaning(figure, value, currency)] as const];
  });
  return Object.fromEntries(said) as PalmsReport["figures"];
}

function meaning(figure: keyof PalmsFigures, value: string, currency: string) {
  if (figure !== "tyfcb") return /^\d{1,5}$/.test(value) ? Number(value) : null;
  const amount = readAmount(value, currency);
  return amount.kind === "amount" ? amount.money : null;
}

/** A line of a mail that begins such a row, pasted as it is. */
export const isPalmsRow = (line: string): boolean =>
  /^P\b/i.test(line) && (inPairs(line) !== null || headLine.test(line));
