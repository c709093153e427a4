import type { Fragment } from "./fragment.ts";
import { labelOf, withoutLabel } from "./labels.ts";
import { letterSizes } from "./letter-size.ts";
import { startOfTitle } from "./name-and-title.ts";
import type { TextLine } from "./text-line.ts";

/** Marks that part two statements on one line, and the gaps that values left behind. */
const strong = /(?:(?<!\s)\s+)?[|¦·•●▪■♦∙⋅]+\s*|(?<!\s)\s+@\s+|\s{3,}/g;

/** Marks that may part two statements, or stand within one. */
const weak = /,\s+|(?<!\s)\s+[-–/]\s+/g;

/** No line of a card says more; a sentence with many commas says nothing of a person. */
const mostPieces = 6;

/** The pieces of the lines' rests (see `contactPoints`) that say something, in their order. `rests` are in the order of `lines`. */
export function fragmentsOf(lines: readonly TextLine[], rests: readonly string[]): readonly Fragment[] {
  const sizes = letterSizes(lines);
  const usual = median(sizes);
  return lines.flatMap((line, index) => {
    const rest = rests[index] ?? "";
    const size = (sizes[index] ?? usual) / usual;
    return pieces(rest).map(({ text, start, behind }) => ({
      text,
      line: index,
      box: part(line, start, text.length),
      confidence: line.confidence,
      size,
      bulleted: /^\s*[•·●▪■]/.test(line.text),
      breaksOff: breaksOff(rest.slice(start, start + text.length + 2)),
      behind,
    }));
  });
}

/** The statement goes on: "Vice President," or "Head of". */
const breaksOff = (text: string): boolean =>
  /(?:[,&/–-]|\s(?:of|and|for|the|und|et|de|für|og|och|en|e|y|van|di|du))\s*$/i.test(text);

type Piece = Pick<Fragment, "text" | "behind"> & { readonly start: number };

function pieces(rest: string): readonly Piece[] {
  const parts = cut({ text: rest, start: 0, behind: null }, strong, "strong").flatMap((each) =>
    unlabelled(each),
  );
  const all = parts
    .flatMap((each) => cut(each, weak, "weak"))
    .flatMap(cutBehindName)
    .filter(({ text }) => saysSomething(text));
  const some = all.length > mostPieces ? parts.filter(({ text }) => saysSomething(text)) : all;
  return some.map((each, index) => ({
    ...each,
    behind: index === 0 ? null : (each.behind ?? { mark: " ", strength: "strong" }),
  }));
}

function unlabelled(piece: Piece): readonly Piece[] {
  const text = withoutLabel(piece.text).replace(/^[\s,;:/–-]+|(?<![\s,;:/–-])[\s,;:/–-]+$/g, "");
  if (labelOf(text) !== null || text === "") return [];
  return [{ ...piece, text, start: piece.start + Math.max(0, piece.text.indexOf(text)) }];
}

function cutBehindName(piece: Piece): readonly Piece[] {
  const at = startOfTitle(piece.text);
  if (at === null) return [piece];
  return [
    { ...piece, text: piece.text.slice(0, at - 1) },
    { text: piece.text.slice(at), start: piece.start + at, behind: { mark: " ", strength: "weak" } },
  ];
}

const saysSomething = (text: string): boolean => /\p{L}\S?\p{L}|\p{N}|^\p{L}\.?$/u.test(text);

function cut(whole: Piece, marks: RegExp, strength: "strong" | "weak"): readonly Piece[] {
  const found: Piece[] = [];
  let [start, behind] = [0, whole.behind];
  for (const { index, 0: mark } of [...whole.text.matchAll(marks), { index: whole.text.length, 0: "" }]) {
    const text = whole.text.slice(start, index);
    const shift = text.length - text.trimStart().length;
    if (text.trim() !== "") found.push({ text: text.trim(), start: whole.start + start + shift, behind });
    behind = { mark, strength };
    start = index + mark.length;
  }
  return found;
}

function part({ text, box }: TextLine, start: number, length: number): TextLine["box"] {
  const perLetter = box.width / Math.max(1, text.length);
  return { ...box, left: box.left + start * perLetter, width: length * perLetter };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 1;
}
