import type { Candidate, NamedField } from "./candidate.ts";
import type { Fragment } from "./fragment.ts";
import { type Boxed, boxOnLine, isRightBelow, middle, sharesEdge } from "./layout.ts";

/** How two candidates of different fields stand to each other; weights are learned for each pair of fields. */
export const relationNames = [
  "right below",
  "right above",
  "next line",
  "on one line",
  "first is larger",
  "second is larger",
  "one size",
  "one edge",
  "before the other",
  "far apart",
  "words of the other",
] as const;

/** The pairs of fields whose relations are weighed. */
export const relatedFields: readonly (readonly [NamedField, NamedField])[] = [
  ["name", "title"],
  ["name", "company"],
  ["company", "title"],
  ["name", "address"],
  ["company", "address"],
  ["title", "address"],
  ["name", "department"],
  ["title", "department"],
  ["company", "department"],
];

/** A candidate, and where it stands on the card. */
export type Placed = {
  readonly fragments: readonly Fragment[];
  readonly first: Fragment;
  readonly last: Fragment;
  /** Around its first and its last line. */
  readonly top: Boxed;
  readonly end: Boxed;
  readonly words: readonly string[];
};

/** Null: it stands nowhere. */
export function placed({ fragments, value }: Candidate): Placed | null {
  const [first, last] = [fragments[0], fragments.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [top, end] = [boxOnLine(fragments, "first"), boxOnLine(fragments, "last")];
  return { fragments, first, last, top, end, words: longWords(value) };
}

/** Strengths in the order of `relationNames`. */
export function relationStrengths(a: Placed, b: Placed): readonly number[] {
  const below = isRightBelow(a.end, b.top);
  const above = isRightBelow(b.end, a.top);
  const lines = Math.min(Math.abs(b.first.line - a.last.line), Math.abs(a.first.line - b.last.line));
  const ratio = Math.log2(a.first.size / b.first.size);
  return [
    Number(below),
    Number(above),
    Number((below || above) && lines === 1),
    Number(a.last.line === b.first.line || b.last.line === a.first.line),
    Math.max(0, Math.min(1, ratio)),
    Math.max(0, Math.min(1, -ratio)),
    Number(Math.abs(ratio) < 0.12),
    Number(sharesEdge(a.top, b.top, 0.5)),
    Number(a.first.line < b.first.line),
    Math.min(1, Math.abs(middle(a.top) - middle(b.top)) * 1.5),
    // Companies bear their founders' names.
    Number(a.words.some((word) => b.words.includes(word))),
  ];
}

const longWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[\s,&.-]+/)
    .filter((word) => word.length > 3);
