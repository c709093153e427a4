import type { Fragment } from "./fragment.ts";
import { labelOf, withoutLabel } from "./labels.ts";
import { letterSizes } from "./letter-size.ts";
import type { TextLine } from "./text-line.ts";

/** Marks that part two statements on one line, and the gaps that values left behind. */
const separator = /\s*[|¦·•●▪■♦∙⋅]+\s*|\s{3,}/g;

/** The pieces of the lines' rests (see `contactPoints`) that say something. `rests` are in the order of `lines`. */
export function fragmentsOf(lines: readonly TextLine[], rests: readonly string[]): readonly Fragment[] {
  const sizes = letterSizes(lines);
  const usual = median(sizes);
  return lines.flatMap((line, index) => {
    const rest = rests[index] ?? "";
    const size = (sizes[index] ?? usual) / usual;
    return pieces(rest).map(({ text, start }) => ({
      text,
      line: index,
      box: part(line, start, text.length),
      confidence: line.confidence,
      size,
      bulleted: /^\s*[•·●▪■]/.test(line.text),
    }));
  });
}

function pieces(rest: string): readonly { text: string; start: number }[] {
  const found: { text: string; start: number }[] = [];
  let start = 0;
  for (const match of [...rest.matchAll(separator), { index: rest.length, 0: "" }]) {
    const text = withoutLabel(rest.slice(start, match.index).trim()).replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, "");
    if (/\p{L}{2}|\p{N}/u.test(text) && labelOf(text) === null) found.push({ text, start });
    start = match.index + match[0].length;
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
