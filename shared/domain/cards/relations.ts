import type { Candidate, NamedField } from "./candidate.ts";
import { boxOnLine, isRightBelow, middle, sharesEdge } from "./layout.ts";

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

/** Strengths in the order of `relationNames`. */
export function relationStrengths(a: Candidate, b: Candidate): readonly number[] {
  const [firstA, lastA, firstB, lastB] = [
    a.fragments[0],
    a.fragments.at(-1),
    b.fragments[0],
    b.fragments.at(-1),
  ];
  if (!firstA || !lastA || !firstB || !lastB) return [];
  const [topA, endA, topB, endB] = [
    lineBox(a, "first"),
    lineBox(a, "last"),
    lineBox(b, "first"),
    lineBox(b, "last"),
  ];
  const below = isRightBelow(endA, topB);
  const above = isRightBelow(endB, topA);
  const ratio = Math.log2(firstA.size / firstB.size);
  return [
    Number(below),
    Number(above),
    Number(
      (below || above) &&
        Math.min(Math.abs(firstB.line - lastA.line), Math.abs(firstA.line - lastB.line)) === 1,
    ),
    Number(lastA.line === firstB.line || lastB.line === firstA.line),
    Math.max(0, Math.min(1, ratio)),
    Math.max(0, Math.min(1, -ratio)),
    Number(Math.abs(ratio) < 0.12),
    Number(sharesEdge(topA, topB, 0.5)),
    Number(firstA.line < firstB.line),
    Math.min(1, Math.abs(middle(topA) - middle(topB)) * 1.5),
    Number(sharesWords(a, b)),
  ];
}

const lineBox = ({ fragments }: Candidate, which: "first" | "last") => boxOnLine(fragments, which);

/** Companies bear their founders' names. */
function sharesWords(a: Candidate, b: Candidate): boolean {
  const words = new Set(longWords(a.value));
  return longWords(b.value).some((word) => words.has(word));
}

const longWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[\s,&.-]+/)
    .filter((word) => word.length > 3);
